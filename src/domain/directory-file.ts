import { z } from 'zod/v4';
import { catalogueSchema } from './catalogue.js';
import { knownRelationshipSchema, operatorSchema, organisationSchema } from './organisations.js';
import { personSchema } from './people.js';
import { idText } from './text.js';

/**
 * The directory file that an operator imports: one JSON object with the parts below, in any order. Every part may be left out, and
 * what a file does not mention stays as it was imported before. What must fit together across parts is checked by the import.
 */
const GUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const personIdText = z
  .string()
  .toLowerCase()
  .regex(new RegExp(`^${GUID}/${GUID}$`), 'must be a tenant id and an object id with a slash between them');

export const directorySections = {
  /** Who runs Accord. The first import must bring it. */
  operator: operatorSchema,

  /** What can be offered. Replaces the whole catalogue; the first import must bring it. */
  catalogue: catalogueSchema,

  /** Each of a list: a partner, a customer, or both. Replaces what was known of it; its tenant never changes. */
  organisations: organisationSchema.omit({ gone: true }),

  /** Each of a list: somebody of an organisation's tenant, or of the operator's. Replaces what was known of them. */
  people: personSchema.omit({ gone: true }),

  /** Each of a list: what already stands between a customer and partners. Never overwrites what was decided with Accord since. */
  relationships: knownRelationshipSchema,

  /** Who is gone: organisations by id, people as tenantId/objectId. They are marked, never deleted, and come back when listed again. */
  left: z.strictObject({ organisations: z.array(idText).default([]), people: z.array(personIdText).default([]) }),
} as const;

export type DirectorySection = keyof typeof directorySections;
export type DirectoryValue<S extends DirectorySection> = z.infer<(typeof directorySections)[S]>;

const { operator, catalogue, organisations, people, relationships, left } = directorySections;

/** Values of one section, as many as are handled in one go. */
export const directoryPieceSchema = z.discriminatedUnion('section', [
  z.strictObject({ section: z.literal('operator'), values: z.array(operator) }),
  z.strictObject({ section: z.literal('catalogue'), values: z.array(catalogue) }),
  z.strictObject({ section: z.literal('organisations'), values: z.array(organisations) }),
  z.strictObject({ section: z.literal('people'), values: z.array(people) }),
  z.strictObject({ section: z.literal('relationships'), values: z.array(relationships) }),
  z.strictObject({ section: z.literal('left'), values: z.array(left) }),
]);
export type DirectoryPiece = z.infer<typeof directoryPieceSchema>;

export const isDirectorySection = (name: string): name is DirectorySection => Object.hasOwn(directorySections, name);
/** Of the other sections a file has one value. */
export const isListSection = (section: DirectorySection): boolean =>
  section === 'organisations' || section === 'people' || section === 'relationships';

/** What is wrong with a directory file, and where: `organisations[3].partner.programmes[0]`. */
export interface Mistake {
  readonly path: string;
  readonly says: string;
}
