/** What somebody chose on this page before. A browser that keeps nothing is no reason to fail. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`accord.${name}`);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`accord.${name}`, value);
  } catch {
    // Chosen for this visit only.
  }
}
