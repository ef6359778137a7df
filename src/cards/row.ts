/** One line of a summary: what it is about, and what holds. Values may hold names, so the layouts show them in TextRuns (T13). */
export interface Row {
  readonly label: string;
  readonly value: string;
  readonly detail?: string | undefined;
}
