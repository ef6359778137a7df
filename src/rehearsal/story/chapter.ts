/** Plays one step. Rejects with a `StoryFailure` when what the step is about does not happen. */
export type Chapter = <T>(name: string, play: () => Promise<T>) => Promise<T>;

export class StoryFailure extends Error {
  constructor(
    readonly step: string,
    override readonly cause: unknown,
  ) {
    super(`${step}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** `onChapter` hears the name of each step as it begins. */
export const chaptersOf =
  (onChapter: (name: string) => void): Chapter =>
  async (name, play) => {
    onChapter(name);
    try {
      return await play();
    } catch (error) {
      throw new StoryFailure(name, error);
    }
  };
