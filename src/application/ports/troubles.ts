/** Where something that went wrong, and will be tried again, is noted for the operator. */
export interface Troubles {
  note(what: string, error: unknown): void;
}
