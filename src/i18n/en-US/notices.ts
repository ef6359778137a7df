/** Short messages because something happened. */
export const notices = {} as const;
