import type { Admitted } from '../channel/door.js';
import type { TenantLimit } from '../channel/tenant-limit.js';
import type { OnMessages } from './handlers.js';

export interface LimitTenantsDeps {
  readonly limit: TenantLimit;
  /** Whether this person is to hear of it; asked before every telling. */
  readonly mayTell: (person: string) => boolean;
  /** Runs a turn that says that there was too much at once. */
  readonly tell: OnMessages;
  /** For the operator's log. */
  readonly note: (tenantId: string) => void;
}

const TOO_MANY = { status: 429, body: { error: 'too-many' } };

/** Turns of a tenant that asks too much end here: with a sentence for each person, once, and with 429 for the channel. */
export const limitTenants =
  ({ limit, mayTell, tell, note }: LimitTenantsDeps, onMessages: OnMessages): OnMessages =>
  async (admitted: Admitted) => {
    const { tenantId, objectId } = admitted.identity;
    if (limit.admits(tenantId)) return onMessages(admitted);
    note(tenantId);
    const asks = admitted.activity.type === 'message' || admitted.activity.type === 'invoke';
    return asks && mayTell(`${tenantId}/${objectId}`) ? tell(admitted) : TOO_MANY;
  };
