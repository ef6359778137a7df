/**
 * A command is known by the business fact it is about, never by the message that brought it: Teams repeats a press after
 * 15 seconds under the same id and later under a new one. The same command id gives the recorded result back.
 */
export const commandIds = {
  recordRelationship: (contentHash: string) => `record:${contentHash}`,
  sendOffer: (offerId: string) => `send:${offerId}`,
  reviseOffer: (offerId: string, revision: number) => `revise:${offerId}:${revision}`,
  counterOffer: (offerId: string, revision: number) => `counter:${offerId}:${revision}`,
  withdrawOffer: (offerId: string) => `withdraw:${offerId}`,
  lapseOffer: (offerId: string) => `lapse:${offerId}`,
  requestOfferAgain: (offerId: string) => `request-again:${offerId}`,
  decideOnOffer: (offerId: string, revision: number) => `decide:${offerId}:${revision}`,
  endTrial: (offerId: string) => `end-trial:${offerId}`,
  /** A grant ends once, however it ends. */
  endDelegation: (grantSeq: number) => `end-delegation:${grantSeq}`,
  /** Once since it was last done: every admin's card of the same dealings is one command (R25). `endedSeq` 0: never before. */
  endPartner: (partnerId: string, endedSeq: number) => `end-partner:${partnerId}:${endedSeq}`,
  /** Relative to what was there: two changes of the same state are rivals, not a repetition. */
  setPartnerOfRecord: (afterSeq: number) => `set-partner-of-record:${afterSeq}`,
} as const;
