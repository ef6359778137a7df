/** Why not, and what to do instead; one for each refusal code. */
export const refusals = {
  'refusal.not-found': 'There is nothing like that among what you can see here. Check the number or the name, or ask for a list.',
  'refusal.role-missing':
    'Your role does not allow this. Role needed: {roles}. An administrator of your organization can ask the team that runs Accord to give it to you.',
  'refusal.only-admins-check':
    '{count, plural, =0 {Only an administrator of your organization can check this, and Accord knows none.} one {Only an administrator of your organization can check this: {names}.} other {Only administrators of your organization can check this: {names}.}} Until it is checked, agree to nothing outside Accord.',
  'refusal.person-unknown':
    'Accord does not know you yet, so it cannot show or do anything for you. An administrator of your organization can ask the team that runs Accord to add you.',
  'refusal.operated-by-21vianet':
    'Partner features are not available yet to organizations whose Office 365 is operated by 21Vianet. Nothing was sent or recorded. 21Vianet support can help: phone 400-089-0365, or the admin center at portal.partner.microsoftonline.cn.',
  'refusal.not-in-programme':
    'Partner features open up by joining Cloud Essentials. A partner joins by signing the Microsoft Online Services Partner Agreement; after that, this works.',
  'refusal.services-not-authorised':
    '{subscription} cannot be offered: the partner is not authorized for {missing}. Another subscription is possible, or this one once the partner has the authorization.',
  'refusal.usage-location-not-allowed':
    'Offers to customers with this usage location are not possible here: {location}. The team that runs Accord can tell which usage locations are open.',
  'refusal.offer-to-itself': 'A partner cannot make an offer to its own organization. Choose another customer.',
  'refusal.subscription-unknown': 'This subscription is not in the catalog. Choose one from the list.',
  'refusal.delegation-not-certified':
    'Delegated administration cannot be requested: the partner is not certified for it. An offer without it is possible.',
  'refusal.delegation-not-in-programme':
    'Delegated administration can be requested only by partners enrolled in a program that allows it, such as Cloud Essentials, Cloud Accelerate or Cloud Deployment. An offer without it is possible.',
  'refusal.delegation-already-asked':
    'A request for delegated administration is already waiting for this customer’s answer: {number}. Wait for it or withdraw {number}; an offer without the request is possible now.',
  'refusal.delegation-quiet-until':
    'This customer recently refused delegated administration. You can ask again from {until}; an offer without it is possible now.',
  'refusal.delegation-days-out-of-range': 'For delegated administration, enter a whole number of days from 1 to {most, number}.',
  'refusal.daily-messages-reached':
    '{most, plural, one {This customer has received # message from your organization in the last 24 hours} other {This customer has received # messages from your organization in the last 24 hours}}; that is the most allowed. Send it later; your draft is kept.',
  'refusal.daily-offers-reached':
    '{most, plural, one {Your organization has sent # offer today} other {Your organization has sent # offers today}}; that is the most allowed in one day. Send it tomorrow; your draft is kept.',
  'refusal.trial-not-offered': 'There is no trial of {subscription}. Choose another subscription, or send a purchase offer.',
  'refusal.trial-one-subscription':
    'A trial invitation holds exactly one subscription. Keep one here and send another invitation for the other.',
  'refusal.trial-not-possible':
    'A trial of {subscription} is not possible for this customer. Choose another subscription, or send a purchase offer.',
  'refusal.lines-missing': 'Choose at least one subscription; an offer can hold up to {most, number}.',
  'refusal.licences-out-of-range': '{subscription}: enter a whole number of licenses from 1 to {most, number}.',
  'refusal.price-not-understood':
    'The price was not understood. Enter an amount such as 12.50, and choose a currency and how it is billed; without an amount, the offer names no price.',
  'refusal.head-count-not-understood': 'The number of people was not understood. Enter a whole number of at least 1.',
  'refusal.count-of-which-line':
    'The offer holds several subscriptions. Write the number together with the one it is for, for example “30 Office 365 E3”.',
  'refusal.subscription-twice': '{subscription} is in the offer already. Change its number of licenses instead.',
  'refusal.valid-days-out-of-range': 'An offer can be valid for 1 to {most, number} days. Enter a whole number in this range.',
  'refusal.customer-without-admin':
    'Accord knows no administrator at this customer, so nobody could answer the offer. Ask the customer for the name of an administrator; the team that runs Accord can then add the person.',
  'refusal.offer-lapsed': '{number} lapsed on {at} and can no longer be answered. Nothing was recorded. A new offer can be sent.',
  'refusal.offer-withdrawn': 'The partner withdrew {number}; it can no longer be answered. Nothing was recorded.',
  'refusal.offer-superseded':
    '{number} has changed since this card was drawn. Revision {revision, number} counts now; nothing was recorded for the earlier one.',
  'refusal.offer-decided': '{number} has been decided already. The decision stands; nothing was recorded a second time.',
  'refusal.offer-not-open': 'This is not possible with {number} as it stands now. Open it to see what you can do.',
  'refusal.counter-waiting': 'A counter-proposal to {number} is already waiting for the partner’s answer.',
  'refusal.no-counter': 'No counter-proposal to {number} is waiting for an answer. Open it to see how it stands.',
  'refusal.circumstances-changed':
    'Something has changed since this card was drawn, so nothing was recorded. Look at today’s card and answer again.',
  'refusal.confirmation-due': 'One more confirmation is needed before this takes effect. Nothing has been recorded yet.',
  'refusal.answers-missing': 'An answer is still missing for: {parts}. Nothing has been recorded yet.',
  'refusal.answer-not-asked': 'This offer does not ask about {part}. Nothing was recorded.',
  'refusal.counts-unchanged':
    'The license counts are the same as in the offer. Change at least one for a counter-proposal, or accept the offer as it is.',
  'refusal.partner-unknown': 'There is no such partner in the directory. Search by name, domain or partner number.',
  'refusal.partner-of-record-unchanged': 'The partner of record is already as you ask. Nothing was changed.',
  'refusal.delegation-not-held': 'This delegated administration is no longer in force; there is nothing to end.',
  'refusal.nothing-to-end':
    'There is nothing to end with this partner: it holds no role at your organization, and none of its offers is open.',
  'refusal.ending-word-missing': 'The word was not typed as it stands on the card. Nothing has ended yet.',
  'refusal.clock-not-trusted': 'Accord cannot be sure of the time right now, so nothing was recorded. Try again in a few minutes.',
  'refusal.ledger-newer-than-software':
    'These records were written by a newer version of Accord, so this version does not change them. Nothing was recorded; the team that runs Accord can update it.',
} as const;
