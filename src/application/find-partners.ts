import { hasPartnerFeatures, hasProgramme, mayAskForDelegation } from '../domain/eligibility.js';
import type { Catalogue } from '../domain/catalogue.js';
import { LISTING_CRITERIA, type ListingCriteria } from '../domain/marketplace.js';
import { isCustomer, isPartner, type Partner } from '../domain/organisations.js';
import { partnerRefOf } from '../domain/partner-of-record.js';
import { may } from '../domain/permissions.js';
import { accept, refuse, type Refusal, type Result } from '../domain/refusals.js';
import type { ListedPartner, MarketplaceView } from '../domain/views/marketplace-view.js';
import { mustBeAllowed, type Asker } from './asker.js';
import type { Ports } from './ports/ports.js';

const PER_CARD = 5;
const MOST_COUNTED = 200;

/** R30: partners whose listing meets everything asked for, by name, five to a card. Refuses `role-missing`. */
export async function findPartners(ports: Ports, asker: Asker, criteria: ListingCriteria, shown: number): Promise<Result<MarketplaceView>> {
  const allowed = mustBeAllowed(asker, 'find-partners');
  if (!allowed.ok) return allowed;
  const catalogue = await ports.directory.catalogue();
  if (!catalogue) return refuse({ code: 'not-found' });
  // One more than is counted tells whether there are more.
  const listed = await ports.directory.partnersListed(criteria, MOST_COUNTED + 1);
  const ids = listed.slice(0, MOST_COUNTED);
  const page = await Promise.all(ids.slice(shown, shown + PER_CARD).map((id) => ports.directory.organisation(id)));
  const obstacle = obstacleOf(asker, catalogue);
  const mayName = obstacle === null && may(asker.roles, 'set-partner-of-record');
  return accept({
    asked: { ask: { intent: 'partner.find', slots: criteria }, names: {} },
    // One may have left since the ids were read.
    partners: page
      .filter((found) => found !== null)
      .filter(isPartner)
      .map((partner) => listedPartner(partner, catalogue, mayName && partner.organisationId !== asker.organisation?.organisationId)),
    total: ids.length,
    countedAll: listed.length === ids.length,
    shown: Math.min(ids.length, shown + PER_CARD),
    more: Math.max(0, ids.length - shown - PER_CARD),
    missing: listed.length === 0 ? await missingOf(ports, criteria) : [],
    obstacle,
    asOf: ports.clock.now(),
  });
}

/** R4, for somebody who asks as a customer. */
function obstacleOf({ organisation, sides }: Asker, catalogue: Catalogue): Refusal | null {
  if (!organisation || !isCustomer(organisation) || !sides.includes('customer')) return null;
  const features = hasPartnerFeatures(organisation, catalogue);
  return features.ok ? null : features.refusal;
}

function listedPartner(partner: Partner, catalogue: Catalogue, mayBeNamed: boolean): ListedPartner {
  const { services = [], expertise = [], languages = [], places = [] } = partner.partner.listing ?? {};
  return {
    partner: partnerRefOf(partner),
    services,
    expertise,
    languages,
    places,
    mayOffer: hasProgramme(partner, catalogue).ok,
    mayAskForDelegation: mayAskForDelegation(partner, catalogue).ok,
    mayBeNamed,
  };
}

async function missingOf({ directory }: Ports, criteria: ListingCriteria): Promise<MarketplaceView['missing']> {
  const asked = LISTING_CRITERIA.filter((criterion) => criteria[criterion] !== undefined);
  return Promise.all(
    asked.map(async (criterion) => {
      const [alone, without] = await Promise.all([
        directory.partnersListed({ [criterion]: criteria[criterion] }, MOST_COUNTED),
        directory.partnersListed({ ...criteria, [criterion]: undefined }, MOST_COUNTED),
      ]);
      return { criterion, alone: alone.length, without: without.length };
    }),
  );
}
