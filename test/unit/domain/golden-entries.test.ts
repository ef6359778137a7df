import { sha256 } from '../../../src/domain/canonical.js';
import { openEntry, sealEntry } from '../../../src/domain/entry.js';
import { eventSchema } from '../../../src/domain/events.js';
import { GOLDEN_ANSWER_TO_REQUEST, GOLDEN_EVENTS, GOLDEN_REFUSING_DECISION, goldenEntry } from './golden-entries.js';

/**
 * The bytes of the past. A failure here means that ledgers written before can no longer be proved: undo the change, or give the
 * new shape a new type or version; never edit a line below.
 */
const EXPECTED: Readonly<Record<string, readonly [text: string, hash: string]>> = {
  'relationship-recorded': [
    String.raw`{"actor":{"as":"customer","kind":"person","objectId":"a0000000-0000-4000-8000-00000000000a","tenantId":"33e40000-0000-4000-8000-000000000004"},"at":1772528400000,"channel":"teams","commandId":"decide:o-1:2","customerId":"wren","event":{"administrator":{"partner":{"domain":"birch.example","name":"Bouleau & Fils «Été»","partnerId":"birch","partnerNumber":"815"},"until":1800000000000},"customerName":"Пекарня «Крапивник» 🥐","partnerOfRecord":null,"source":"import","type":"relationship-recorded"},"previousHash":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef","seq":9,"version":1}`,
    'ae3e60b8d2edbdc75d51f063173c559fe08ee9f1ff72623305366759fe19a73c',
  ],
  'offer-sent': [
    String.raw`{"actor":{"as":"customer","kind":"person","objectId":"a0000000-0000-4000-8000-00000000000a","tenantId":"33e40000-0000-4000-8000-000000000004"},"at":1772528400000,"channel":"teams","commandId":"decide:o-1:2","customerId":"wren","event":{"basedOnTrial":{"number":"T-1042","offerId":"o-0"},"because":"partner","content":{"delegationDays":365,"headCount":20,"lines":[{"licences":25,"name":"Office 365 E3","partNumber":"ENTERPRISEPACK","price":{"amount":"12.50","currency":"EUR","term":"annual"},"services":["exchange","teams"],"skuId":"6fd2c87f-b296-42f0-b197-1e91e994b900"}],"trialDays":null,"validUntil":1775120400000},"customerName":"Wren Bakery","offer":{"kind":"purchase","number":"P-1043","offerId":"o-1","partner":{"domain":"alder.example","name":"Alder Cloud","partnerId":"alder","partnerNumber":"4711"},"revision":1},"type":"offer-sent"},"previousHash":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef","seq":9,"version":1}`,
    '0b67f4e45861bb7ef2c73515d45f4256e472c06c9c4cc19aef9f695878427984',
  ],
  'offer-revised': [
    String.raw`{"actor":{"as":"customer","kind":"person","objectId":"a0000000-0000-4000-8000-00000000000a","tenantId":"33e40000-0000-4000-8000-000000000004"},"at":1772528400000,"channel":"teams","commandId":"decide:o-1:2","customerId":"wren","event":{"because":"counter-proposal","content":{"delegationDays":365,"headCount":20,"lines":[{"licences":25,"name":"Office 365 E3","partNumber":"ENTERPRISEPACK","price":{"amount":"12.50","currency":"EUR","term":"annual"},"services":["exchange","teams"],"skuId":"6fd2c87f-b296-42f0-b197-1e91e994b900"}],"trialDays":null,"validUntil":1775120400000},"offer":{"kind":"purchase","number":"P-1043","offerId":"o-1","partner":{"domain":"alder.example","name":"Alder Cloud","partnerId":"alder","partnerNumber":"4711"},"revision":2},"type":"offer-revised"},"previousHash":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef","seq":9,"version":1}`,
    '92f708cc6c9cd082bbb37b4da4e2ca1b6aa7401b480c0bb9dde7dfd2846b263d',
  ],
  'offer-countered': [
    String.raw`{"actor":{"as":"customer","kind":"person","objectId":"a0000000-0000-4000-8000-00000000000a","tenantId":"33e40000-0000-4000-8000-000000000004"},"at":1772528400000,"channel":"teams","commandId":"decide:o-1:2","customerId":"wren","event":{"lines":[{"licences":18,"name":"Office 365 E3","skuId":"6fd2c87f-b296-42f0-b197-1e91e994b900"}],"offer":{"kind":"purchase","number":"P-1043","offerId":"o-1","partner":{"domain":"alder.example","name":"Alder Cloud","partnerId":"alder","partnerNumber":"4711"},"revision":2},"type":"offer-countered"},"previousHash":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef","seq":9,"version":1}`,
    '3ef63e853b97a273059b4a927b2c679812c43f3d54f80bb857b802bd6781a777',
  ],
  'offer-withdrawn': [
    String.raw`{"actor":{"as":"customer","kind":"person","objectId":"a0000000-0000-4000-8000-00000000000a","tenantId":"33e40000-0000-4000-8000-000000000004"},"at":1772528400000,"channel":"teams","commandId":"decide:o-1:2","customerId":"wren","event":{"offer":{"kind":"purchase","number":"P-1043","offerId":"o-1","partner":{"domain":"alder.example","name":"Alder Cloud","partnerId":"alder","partnerNumber":"4711"},"revision":2},"type":"offer-withdrawn"},"previousHash":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef","seq":9,"version":1}`,
    '2a9dd1a6e6c2e74f55267e5fc51c78aa2dcebe704621f83c3e8bd23207e3607c',
  ],
  'offer-lapsed': [
    String.raw`{"actor":{"as":"customer","kind":"person","objectId":"a0000000-0000-4000-8000-00000000000a","tenantId":"33e40000-0000-4000-8000-000000000004"},"at":1772528400000,"channel":"teams","commandId":"decide:o-1:2","customerId":"wren","event":{"lapsedAt":1775120400000,"offer":{"kind":"purchase","number":"P-1043","offerId":"o-1","partner":{"domain":"alder.example","name":"Alder Cloud","partnerId":"alder","partnerNumber":"4711"},"revision":2},"type":"offer-lapsed"},"previousHash":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef","seq":9,"version":1}`,
    '1ce861b49a25e567aac235e929244e1fa409eab918410dad44a4c4b241b4dbcc',
  ],
  'offer-requested-again': [
    String.raw`{"actor":{"as":"customer","kind":"person","objectId":"a0000000-0000-4000-8000-00000000000a","tenantId":"33e40000-0000-4000-8000-000000000004"},"at":1772528400000,"channel":"teams","commandId":"decide:o-1:2","customerId":"wren","event":{"offer":{"kind":"purchase","number":"P-1043","offerId":"o-1","partner":{"domain":"alder.example","name":"Alder Cloud","partnerId":"alder","partnerNumber":"4711"},"revision":2},"type":"offer-requested-again"},"previousHash":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef","seq":9,"version":1}`,
    '726e9c09fc218f66c127ef78ff4c7c290acca4ffdf8045b099cfc2f1949ce636',
  ],
  'decision-made': [
    String.raw`{"actor":{"as":"customer","kind":"person","objectId":"a0000000-0000-4000-8000-00000000000a","tenantId":"33e40000-0000-4000-8000-000000000004"},"at":1772528400000,"channel":"teams","commandId":"decide:o-1:2","customerId":"wren","event":{"answers":{"delegation":{"answer":"granted","days":90,"former":{"grantSeq":1,"how":"replaced","partner":{"domain":"birch.example","name":"Bouleau & Fils «Été»","partnerId":"birch","partnerNumber":"815"},"until":1800000000000},"until":1780304400000},"offer":{"answer":"accepted","converts":{"number":"T-1042","offerId":"o-0"},"trialEndsAt":null},"partnerOfRecord":{"answer":"set","former":null,"partner":{"domain":"birch.example","name":"Bouleau & Fils «Été»","partnerId":"birch","partnerNumber":"815"}}},"confirmation":{"hash":"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd","locale":"ru-RU"},"offer":{"kind":"purchase","number":"P-1043","offerId":"o-1","partner":{"domain":"alder.example","name":"Alder Cloud","partnerId":"alder","partnerNumber":"4711"},"revision":2},"shown":{"hash":"abababababababababababababababababababababababababababababababab","locale":"zh-CN"},"type":"decision-made"},"previousHash":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef","seq":9,"version":1}`,
    '0d944bd5141cad4ca76267ee781c0cc4c7cc0dc2efd7ba0e95693f999b487992',
  ],
  'delegation-ended': [
    String.raw`{"actor":{"as":"customer","kind":"person","objectId":"a0000000-0000-4000-8000-00000000000a","tenantId":"33e40000-0000-4000-8000-000000000004"},"at":1772528400000,"channel":"teams","commandId":"decide:o-1:2","customerId":"wren","event":{"endedAt":1772528400000,"grantSeq":7,"how":"revoked","partner":{"domain":"alder.example","name":"Alder Cloud","partnerId":"alder","partnerNumber":"4711"},"shown":{"hash":"abababababababababababababababababababababababababababababababab","locale":"zh-CN"},"type":"delegation-ended"},"previousHash":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef","seq":9,"version":1}`,
    '8053518b6650eb1eab753ed63a5eb2b75374e0b35fab47bdc4aa5f0b9500bedf',
  ],
  'partner-of-record-set': [
    String.raw`{"actor":{"as":"customer","kind":"person","objectId":"a0000000-0000-4000-8000-00000000000a","tenantId":"33e40000-0000-4000-8000-000000000004"},"at":1772528400000,"channel":"teams","commandId":"decide:o-1:2","customerId":"wren","event":{"former":{"domain":"birch.example","name":"Bouleau & Fils «Été»","partnerId":"birch","partnerNumber":"815"},"how":"given-back","partner":null,"shown":null,"type":"partner-of-record-set"},"previousHash":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef","seq":9,"version":1}`,
    '809ec6b0a3be3d7a92462822ffedaa090a2d847306b459893ca313b840bfa7d5',
  ],
  'partner-ended': [
    String.raw`{"actor":{"as":"customer","kind":"person","objectId":"a0000000-0000-4000-8000-00000000000a","tenantId":"33e40000-0000-4000-8000-000000000004"},"at":1772528400000,"channel":"teams","commandId":"decide:o-1:2","customerId":"wren","event":{"administration":{"grantSeq":7,"until":1800000000000},"offers":[{"delegationRefused":true,"kind":"purchase","number":"P-1050","offerId":"o-2","revision":3}],"partner":{"domain":"birch.example","name":"Bouleau & Fils «Été»","partnerId":"birch","partnerNumber":"815"},"partnerOfRecord":true,"requests":[{"number":"P-1009","offerId":"o-9"}],"shown":{"hash":"abababababababababababababababababababababababababababababababab","locale":"zh-CN"},"type":"partner-ended"},"previousHash":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef","seq":9,"version":1}`,
    '56beced92794cfc312c96def22d65515960fe8ad9f4364c55eeb5195dba6eeef',
  ],
  'trial-ended': [
    String.raw`{"actor":{"as":"customer","kind":"person","objectId":"a0000000-0000-4000-8000-00000000000a","tenantId":"33e40000-0000-4000-8000-000000000004"},"at":1772528400000,"channel":"teams","commandId":"decide:o-1:2","customerId":"wren","event":{"endedAt":1775120400000,"offer":{"kind":"trial","number":"T-1042","offerId":"o-0","partner":{"domain":"alder.example","name":"Alder Cloud","partnerId":"alder","partnerNumber":"4711"},"revision":1},"type":"trial-ended"},"previousHash":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef","seq":9,"version":1}`,
    '7468cdb34e590a85ce98ad59edbbdbe84b64d436cfdb2806b115085aeccbcaba',
  ],
  'offer-sent, asked for': [
    String.raw`{"actor":{"as":"customer","kind":"person","objectId":"a0000000-0000-4000-8000-00000000000a","tenantId":"33e40000-0000-4000-8000-000000000004"},"at":1772528400000,"channel":"teams","commandId":"decide:o-1:2","customerId":"wren","event":{"answersRequest":{"number":"P-1009","offerId":"o-9"},"basedOnTrial":{"number":"T-1042","offerId":"o-0"},"because":"customer-request","content":{"delegationDays":365,"headCount":20,"lines":[{"licences":25,"name":"Office 365 E3","partNumber":"ENTERPRISEPACK","price":{"amount":"12.50","currency":"EUR","term":"annual"},"services":["exchange","teams"],"skuId":"6fd2c87f-b296-42f0-b197-1e91e994b900"}],"trialDays":null,"validUntil":1775120400000},"customerName":"Wren Bakery","offer":{"kind":"purchase","number":"P-1043","offerId":"o-1","partner":{"domain":"alder.example","name":"Alder Cloud","partnerId":"alder","partnerNumber":"4711"},"revision":1},"type":"offer-sent"},"previousHash":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef","seq":9,"version":1}`,
    'd5cf08e1729167169d373aedf571303f4589d49c04ad2dc4f3a557402bced69c',
  ],
  'decision-made, refusing': [
    String.raw`{"actor":{"as":"customer","kind":"person","objectId":"a0000000-0000-4000-8000-00000000000a","tenantId":"33e40000-0000-4000-8000-000000000004"},"at":1772528400000,"channel":"teams","commandId":"decide:o-1:2","customerId":"wren","event":{"answers":{"delegation":{"answer":"refused","reason":null},"offer":{"answer":"declined","reason":"Zu teuer: \"25\"\\Jahr 😀"},"partnerOfRecord":{"answer":"kept","partner":{"domain":"alder.example","name":"Alder Cloud","partnerId":"alder","partnerNumber":"4711"}}},"confirmation":null,"offer":{"kind":"trial","number":"P-1043","offerId":"o-1","partner":{"domain":"alder.example","name":"Alder Cloud","partnerId":"alder","partnerNumber":"4711"},"revision":2},"shown":{"hash":"abababababababababababababababababababababababababababababababab","locale":"zh-CN"},"type":"decision-made"},"previousHash":"efefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefef","seq":9,"version":1}`,
    'c261b137f2fe120f290157eae6610c317390e91b69137a199b352c65387f7631',
  ],
};

const events = { ...GOLDEN_EVENTS, 'decision-made, refusing': GOLDEN_REFUSING_DECISION, 'offer-sent, asked for': GOLDEN_ANSWER_TO_REQUEST };

describe('one sealed entry of each event, byte for byte', () => {
  it('has an entry for every event of the closed list', () => {
    expect(Object.keys(GOLDEN_EVENTS).sort()).toEqual(eventSchema.options.map((option) => option.shape.type.value).sort());
    expect(Object.keys(EXPECTED).sort()).toEqual(Object.keys(events).sort());
  });

  describe.each(Object.entries(events))('%s', (name, event) => {
    const [text, hash] = EXPECTED[name] ?? ['', ''];

    it('is sealed to the same bytes and the same hash as ever', () => {
      const sealed = sealEntry(goldenEntry(event));
      expect(sealed.text).toBe(text);
      expect(sealed.hash).toBe(hash);
    });

    it('opens again to the same entry', () => {
      expect(openEntry(text)).toEqual({ ok: true, sealed: { entry: goldenEntry(event), text, hash } });
      expect(sha256(text)).toBe(hash);
    });
  });
});
