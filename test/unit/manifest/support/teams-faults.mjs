/**
 * Microsoft's own check of the documents on standard input (a JSON list), offline; prints a list of faults for each.
 * A process of its own: the package requires an ES module, which Node does and Jest does not.
 */
import { text } from 'node:stream/consumers';
import { AppManifestUtils } from '@microsoft/app-manifest';

// The schemas come with the package; a check that reached for the network would prove nothing here.
globalThis.fetch = () => Promise.reject(new Error('no network in this check'));

/** Of a translation's schema the patterns for bots alone: one of the others is no regular expression for ajv. */
async function schemaOf(document) {
  const schema = await AppManifestUtils.fetchSchema(document.$schema);
  if (!document.$schema.includes('.Localization.')) return schema;
  const patterns = Object.entries(schema.patternProperties).filter(([pattern]) => pattern.startsWith('^bots'));
  return { ...schema, patternProperties: Object.fromEntries(patterns) };
}

const documents = JSON.parse(await text(process.stdin));
const faults = [];
for (const document of documents) faults.push(await AppManifestUtils.validateAgainstSchema(document, await schemaOf(document)));
process.stdout.write(JSON.stringify(faults));
