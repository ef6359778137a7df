/** What the platform's dates leave to break over two lines: "2026 г.", "10:00 AM". */
export const keepTogether = (date: string): string => date.replace(/\s(?=(?:г\.|[AP]M$))/gu, '\u00a0');
