/**
 * What words can stand for, whatever the language: a sentence becomes a row of concepts before anything learns from it. A lexicon says
 * for each concept how a language puts it. The order tells nothing.
 */
export const CONCEPTS = [
  // what somebody wants done
  'send', // send, give, invite, offer as a verb
  'make', // make, prepare, draft, a new one
  'withdraw', // take an offer back
  'followup', // follow up, convert, turn a trial into a purchase
  'show', // show, list, see
  'status', // how something stands
  'request', // ask somebody for something
  'accept', // say yes (to do), accept, approve, sign, grant
  'decline', // say no (to do), refuse, reject, turn down
  'remove', // end, revoke, throw out
  'return', // give one's own role back, step down
  'set', // name, appoint, choose, change into
  'find', // look for, need, recommend
  'contact', // reach, call, open a ticket
  'verify', // real, genuine, fraud, trust
  'looked', // who looked at us, viewed, accessed our data
  'available', // available, possible on, supported by, included
  'count', // how many, number, statistics
  'group', // by, per, broken down
  'history', // what happened, timeline, log, changes
  'evidence', // proof, evidence, what an auditor wants
  'expire', // run out, end soon, due, renewal
  'speak', // speak, switch language
  'help', // help, what can you do
  // what it is about
  'trial',
  'offer',
  'purchase', // purchase, buy, quote, order
  'administration', // delegated administration, admin rights, DA
  'administer', // administers, manages, is in charge, looks after
  'partner-of-record', // POR
  'partner',
  'customer',
  'licence', // licence, seat, user, person: what a number counts
  'plan', // plan, subscription, product
  'ask-noun', // request, invitation: what somebody got
  'decision', // decision, approval, signature, answer
  'role',
  'support', // support, help desk
  'microsoft',
  'language',
  'month',
  // who
  'we', // we, us, our, I, my
  'you',
  'who',
  'what',
  'which',
  'when',
  'they', // they, them, it, that company
  // how it stands
  'pending', // open, waiting, unanswered
  'accepted',
  'declined',
  'withdrawn',
  'expired', // lapsed
  'without', // no, without, lacking, nobody
  'different', // differs, not the same, somebody else
  'not',
  // what Accord is not for: out of scope, however near
  'price', // price list, costs, discount
  'invoice', // invoice, payment, billing, tax
  'password', // password, sign in, account, two factors
  'trouble', // does not start, error, outage, slow
  'user-account', // create a user, mailbox, assign a licence to somebody
  'document', // contract text, certificate, presentation, write a mail
  'appointment', // meeting, calendar, reminder, call at three
  'device', // laptop, printer, phone, driver
  'other-product', // software and vendors that are no business of Accord
  'incident', // virus, hacked, spam, ransomware
  'job', // job, vacancy, salary, holiday
  'world', // weather, news, sport, food, travel, music, films, geography, politics
  'chat', // jokes, small talk, how are you, thanks, insults
  'task', // translate, calculate, write code, a poem
] as const;
export type Concept = (typeof CONCEPTS)[number];

/**
 * How one language puts each concept. An entry is a word or several in a row; `*` at the end of a word stands for any ending
 * ("withdr*"). Accents and case do not matter. Of entries that fit at the same place, the longest counts; the same words may stand
 * under several concepts.
 */
export type Lexicon = Readonly<Record<Concept, readonly string[]>>;

/** What precedes or surrounds a meaning and never carries one: "please", "could you", "I would like to". */
export interface Language {
  readonly lexicon: Lexicon;
  readonly fillers: readonly string[];
}
