import { ROLES, sideOf, type Role } from '../../../src/domain/people.js';
import { ACTS, may, rolesFor, type Act } from '../../../src/domain/permissions.js';

const YES = true;
const no = false;

/** domain.md, "who may what": every act and every role, written out. */
const TABLE: Readonly<Record<Act, Readonly<Record<Role, boolean>>>> = {
  'compose-offer':         { 'partner-seller': YES, 'partner-admin': YES, 'customer-viewer': no, 'customer-admin': no, 'support-agent': no },
  'send-offer':            { 'partner-seller': YES, 'partner-admin': YES, 'customer-viewer': no, 'customer-admin': no, 'support-agent': no },
  'revise-offer':          { 'partner-seller': YES, 'partner-admin': YES, 'customer-viewer': no, 'customer-admin': no, 'support-agent': no },
  'withdraw-offer':        { 'partner-seller': YES, 'partner-admin': YES, 'customer-viewer': no, 'customer-admin': no, 'support-agent': no },
  'follow-up-trial':       { 'partner-seller': YES, 'partner-admin': YES, 'customer-viewer': no, 'customer-admin': no, 'support-agent': no },
  'send-campaign':         { 'partner-seller': no, 'partner-admin': YES, 'customer-viewer': no, 'customer-admin': no, 'support-agent': no },
  'give-role-back':        { 'partner-seller': no, 'partner-admin': YES, 'customer-viewer': no, 'customer-admin': no, 'support-agent': no },
  'see-own':               { 'partner-seller': YES, 'partner-admin': YES, 'customer-viewer': YES, 'customer-admin': YES, 'support-agent': no },
  'see-every-company':     { 'partner-seller': no, 'partner-admin': no, 'customer-viewer': no, 'customer-admin': no, 'support-agent': YES },
  'decide-on-offer':       { 'partner-seller': no, 'partner-admin': no, 'customer-viewer': no, 'customer-admin': YES, 'support-agent': no },
  'counter-offer':         { 'partner-seller': no, 'partner-admin': no, 'customer-viewer': no, 'customer-admin': YES, 'support-agent': no },
  'request-offer-again':   { 'partner-seller': no, 'partner-admin': no, 'customer-viewer': no, 'customer-admin': YES, 'support-agent': no },
  'end-delegation':        { 'partner-seller': no, 'partner-admin': no, 'customer-viewer': no, 'customer-admin': YES, 'support-agent': no },
  'set-partner-of-record': { 'partner-seller': no, 'partner-admin': no, 'customer-viewer': no, 'customer-admin': YES, 'support-agent': no },
  'end-partner':           { 'partner-seller': no, 'partner-admin': no, 'customer-viewer': no, 'customer-admin': YES, 'support-agent': no },
  'ask-who-looked':        { 'partner-seller': no, 'partner-admin': no, 'customer-viewer': no, 'customer-admin': YES, 'support-agent': no },
  'ask-whether-real':      { 'partner-seller': no, 'partner-admin': no, 'customer-viewer': no, 'customer-admin': YES, 'support-agent': no },
  'find-partners':         { 'partner-seller': YES, 'partner-admin': YES, 'customer-viewer': YES, 'customer-admin': YES, 'support-agent': YES },
  'check-availability':    { 'partner-seller': YES, 'partner-admin': YES, 'customer-viewer': YES, 'customer-admin': YES, 'support-agent': YES },
  'get-evidence':          { 'partner-seller': no, 'partner-admin': no, 'customer-viewer': no, 'customer-admin': YES, 'support-agent': YES },
};

const cells = Object.entries(TABLE).flatMap(([act, row]) =>
  // Keys of the table above, which the compiler has checked.
  ROLES.map((role) => [act as Act, role, row[role]] as const),
);

describe('who may what', () => {
  it('speaks of every act there is, and of no other', () => {
    expect([...ACTS].sort()).toEqual(Object.keys(TABLE).sort());
  });

  it.each(cells)('%s by a %s: %s', (act, role, allowed) => {
    expect(may([role], act)).toBe(allowed);
    expect(rolesFor(act).includes(role)).toBe(allowed);
  });

  it.each(ACTS)('refuses %s to somebody without a role', (act) => {
    expect(may([], act)).toBe(false);
  });

  it('lets somebody with two roles do what either may', () => {
    expect(may(['partner-seller', 'customer-admin'], 'send-offer')).toBe(true);
    expect(may(['partner-seller', 'customer-admin'], 'decide-on-offer')).toBe(true);
    expect(may(['partner-seller', 'customer-viewer'], 'decide-on-offer')).toBe(false);
  });

  it('R22: gives no decision of a customer to anybody of a partner', () => {
    const ofCustomers: readonly Act[] = ['decide-on-offer', 'counter-offer', 'request-offer-again', 'end-delegation', 'set-partner-of-record', 'end-partner'];
    expect(ofCustomers.filter((act) => may(['partner-seller', 'partner-admin', 'support-agent'], act))).toEqual([]);
  });

  it('R29: lets a support agent read and change nothing', () => {
    expect(ACTS.filter((act) => may(['support-agent'], act))).toEqual(['see-every-company', 'find-partners', 'check-availability', 'get-evidence']);
  });

  it('knows the side of every role', () => {
    expect(ROLES.map((role) => [role, sideOf(role)])).toEqual([
      ['partner-seller', 'partner'],
      ['partner-admin', 'partner'],
      ['customer-admin', 'customer'],
      ['customer-viewer', 'customer'],
      ['support-agent', 'support'],
    ]);
  });
});
