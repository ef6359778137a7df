import { toldOfDeparture } from '../domain/who-is-told.js';
import { loadCustomer } from './load-customer.js';
import type { Notice } from './ports/outbox.js';
import type { Ports } from './ports/ports.js';
import { peopleToTell } from './recipients.js';

/** More customers than one partner of record has. */
const MOST_CUSTOMERS = 1_000_000;

/**
 * R23: tells the admins of every customer whose partner of record has left the directory. Nothing was recorded, so no entry makes
 * these notices: their ids make them once for each naming, however often the partner is listed as gone.
 */
export async function tellDeparture(
  ports: Pick<Ports, 'views' | 'ledger' | 'directory' | 'outbox' | 'clock'>,
  partnerId: string,
): Promise<void> {
  for (const { customerId } of await ports.views.relationships({ by: 'partner-of-record', partnerId }, MOST_CUSTOMERS)) {
    const { state } = await loadCustomer(ports, customerId);
    // The view may be a moment behind the ledger.
    if (state.partnerOfRecord?.partner.partnerId !== partnerId) continue;
    const recipients = await peopleToTell(ports, customerId, [toldOfDeparture]);
    const notices = recipients.map(({ personId, ...told }): Notice => ({
      ...told,
      noticeId: `${customerId}/departure/${partnerId}/${state.partnerOfRecordSeq}/${personId}`,
      customerId,
      seq: state.head.seq,
      recipientId: personId,
    }));
    await ports.outbox.addNotices(notices, ports.clock.machineNow());
  }
}
