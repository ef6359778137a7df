import type { Ask, AskSlots } from '../../domain/ask.js';
import type { PersonId } from '../../domain/people.js';

/** Of whom and of what the conversation is: "them", "there", "withdraw it". */
export type SpokenOf = Pick<AskSlots, 'customerId' | 'partnerId' | 'offerId'>;

/** What somebody asked last and what was listed for it: for "only the declined ones" and "the second one". */
export interface Context {
  readonly ask: Ask | null;
  /** One page of a list, as it was shown; it stays while single ones of it are opened. */
  readonly listed: readonly Listed[];
  /** What was asked back with buttons, in their order: then "the second one" is one of these. */
  readonly offered: readonly Ask[];
  readonly about: SpokenOf;
  /** Whether the last answer asked for other words: that is never done twice in a row. */
  readonly askedForOtherWords: boolean;
}

export interface Listed {
  readonly kind: 'offer' | 'customer' | 'partner';
  readonly id: string;
}

/** Accord speaks with each person in one chat: a conversation is a person's. Survives restarts and other nodes. */
export interface Contexts {
  /** Null where there is none, or one of an older version of Accord. */
  load(personId: PersonId): Promise<Context | null>;
  /** The last one saved counts. Null forgets. */
  save(personId: PersonId, context: Context | null): Promise<void>;
}
