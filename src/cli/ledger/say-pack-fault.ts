import type { PackFault } from '../../evidence/check-pack.js';

/** What is wrong with a pack of evidence, in words for whoever checks it. */
const MEANINGS: Readonly<Record<PackFault['why'], string>> = {
  'no-zip': 'it is no zip, or it was cut short',
  'too-large': 'it is larger than any pack',
  'foreign-file': 'it holds a file that no pack holds, or one twice',
  'not-stored': 'it is packed as no pack is',
  'other-bytes': 'it holds bytes that were not in it when it was made',
  missing: 'it is missing',
  unreadable: 'it is not written as Accord writes it',
  'signature-wrong': 'its signature does not belong to it',
  'key-unknown': 'it is signed with a key that nobody announced',
  'previous-hash-differs': 'it does not follow the one before it',
  'announced-before': 'it announces a key a second time',
  'consent-wrong': 'the key before it did not consent as it says',
  'not-announced': 'the key that was given is not one of those that signed for this Accord',
  'not-believed': 'the key that was given does not answer for the one that signed',
  'not-listed': 'it was not in the pack when that was made',
  'other-content': 'it was changed after the pack was made',
  'not-canonical': 'it is not written as entries are',
  'hash-differs': 'its bytes are not those its hash was made of',
  misplaced: 'it belongs to another customer or to another place',
  'head-differs': 'it is not the last one that the manifest names',
  'not-those-of-the-entries': 'it lists other cards than the entries name',
  'not-the-card-shown': 'it is not the card that was shown',
  'not-named': 'no entry names it',
};

/** "entries.jsonl, entry 3: its bytes are not those its hash was made of (hash-differs)" */
export function sayPackFault(fault: PackFault): string {
  const place = 'seq' in fault ? `, entry ${fault.seq}` : 'n' in fault ? `, key ${fault.n}` : 'keyId' in fault ? ` ${fault.keyId}` : '';
  return `${fault.file}${place}: ${MEANINGS[fault.why]} (${fault.why})`;
}
