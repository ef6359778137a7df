import { z } from 'zod/v4';
import { guid, LOCALES } from '../../domain/people.js';

/**
 * What packing relies on in a Teams manifest, and the limits a text meets when it is edited.
 * Not the whole schema: that is checked by the tests against Microsoft's own.
 */
const text = (longest: number) => z.string('is missing').trim().min(1).max(longest);
const commandTitle = text(128);
const commandDescription = text(4000);
const topLevelTexts = {
  'name.short': text(30),
  'name.full': text(100),
  'description.short': text(80),
  'description.full': text(4000),
};

/** The manifest is in en-US; every other locale has a file of its own. */
const TRANSLATIONS = LOCALES.filter((locale) => locale !== 'en-US').map((locale) => `${locale}.json`);

const command = z.looseObject({ title: commandTitle, description: commandDescription });
const bot = z.looseObject({
  botId: guid,
  commandLists: z.array(z.looseObject({ commands: z.array(command).min(1).max(12) })),
});

export const manifestSchema = z.looseObject({
  id: guid,
  name: z.strictObject({ short: topLevelTexts['name.short'], full: topLevelTexts['name.full'] }),
  description: z.strictObject({ short: topLevelTexts['description.short'], full: topLevelTexts['description.full'] }),
  icons: z.strictObject({ color: z.string(), outline: z.string() }),
  localizationInfo: z.looseObject({
    additionalLanguages: z
      .array(z.strictObject({ languageTag: z.string(), file: z.string() }))
      .refine(
        (languages) => TRANSLATIONS.every((file) => languages.some((language) => language.file === file)),
        `must name ${TRANSLATIONS.join(', ')}`,
      ),
  }),
  bots: z.tuple([bot]),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** A translation of this manifest: the text of every name, description and command, no more and no less. `$schema` is for editors. */
export function translationSchemaFor(manifest: Manifest) {
  const commandTexts = manifest.bots[0].commandLists.flatMap((list, listAt) =>
    list.commands.flatMap((_, at) => {
      const key = `bots[0].commandLists[${listAt}].commands[${at}]`;
      return [
        [`${key}.title`, commandTitle],
        [`${key}.description`, commandDescription],
      ] as const;
    }),
  );
  return z.strictObject({ $schema: z.string().optional(), ...topLevelTexts, ...Object.fromEntries(commandTexts) });
}
