/**
 * What an operator would want to be woken for, or look up afterwards: a closed list, and what each means in README's Operate.
 * A line of the log that is one has `kind: "security"` and the name as `event`.
 */
export const SECURITY_EVENTS = {
  'door-refused':
    'A request did not come in: forged or foreign token, unknown key of the channel, another host or tenant; `reason` says which',
  'tenant-limit': 'A tenant asks more than `TURNS_PER_TENANT_PER_MINUTE`',
  'person-unknown': 'Somebody spoke whom the directory does not know: a guest, a stranger, or one who has left',
  'press-altered': "A button's data is none that Accord's cards send: edited, or of a card of an older version",
  'press-foreign': 'A press named a card, an offer or a company that is not there or not for this person: forged, or passed on',
  'role-missing': 'A press that needs a role, by somebody who has it no longer or never had',
  restraint: 'A partner tried to ask more often than the rules against approval bombing allow; `reason` says which',
  'clock-not-trusted': "This machine's clock and the database's are more than 30 seconds apart: nothing is decided",
  'ledger-damaged': 'An entry that was read is not the one that was written: `customer` and `seq` say where',
  'ledger-newer': 'An entry of a newer version of Accord was met: nothing is decided for that customer',
  'configuration-refused': 'Accord did not start; `settings` names what is wrong',
} as const;

export type SecurityEvent = keyof typeof SECURITY_EVENTS;

/** What can be said of one; people and tenants by id. */
export interface SecurityFacts {
  readonly reason?: string | undefined;
  readonly tenant?: string | undefined;
  readonly person?: string | undefined;
  readonly verb?: string | undefined;
  readonly customer?: string | undefined;
  readonly seq?: number | undefined;
  readonly settings?: readonly string[] | undefined;
}
