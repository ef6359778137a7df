/**
 * Takes out of a finished line of the log what nobody may read there, wherever in it that stands: the secrets of the settings as
 * they are or as a library may have rewritten them, and everything that has the shape of a token, a key or a password.
 */
export type Mask = (line: string) => string;

const MASKED = '[secret]';

/** Shorter than this it would take ordinary words apart; such a secret is none. */
const SHORTEST = 4;

// None of these can end on a backslash or a quote of the JSON around it: a masked line is still one JSON object.
const SHAPES: readonly (readonly [RegExp, string])[] = [
  // The last @ ends a password; one with an @ in it was not escaped, and may stand in a complaint about that.
  [/\b(mongodb(?:\+srv)?:\/\/)[^\s"\\]*@/gi, `$1${MASKED}@`],
  [/\b([a-z][a-z0-9+.-]*:\/\/)[^\s"\\/@]*@/gi, `$1${MASKED}@`],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, `$1 ${MASKED}`],
  [/\beyJ[\w-]{4,}\.[\w-]+(?:\.[\w-]*)*/g, MASKED],
  [/-----BEGIN [A-Z ]+-----(?:\\[nr]|[\w+/=\s-])*/g, MASKED],
  [
    /\b(client_secret|client_assertion|access_token|refresh_token|id_token|password|secret|sig)((?:\\*"\s*:\s*\\*")|=)[^&\s"\\,}]+/gi,
    `$1$2${MASKED}`,
  ],
  // The 256 bits of a reference or a link: whoever reads one could use it.
  [/(?<![\w-])[\w-]{43}(?![\w-])/g, MASKED],
];

/** @param secrets values that no line may hold, in any of the forms in which they travel */
export function createMask(secrets: readonly string[]): Mask {
  const forms = [...new Set(secrets.flatMap(formsOf))].sort((one, other) => other.length - one.length);
  return (line) => {
    const known = forms.reduce((text, form) => text.replaceAll(form, MASKED), line);
    return SHAPES.reduce((text, [shape, masked]) => text.replace(shape, masked), known);
  };
}

function formsOf(secret: string): string[] {
  const plain = secret.trim();
  if (plain.length < SHORTEST) return [];
  const inForm = new URLSearchParams({ x: plain }).toString().slice(2);
  const written = [
    plain,
    encodeURIComponent(plain),
    inForm,
    Buffer.from(plain).toString('base64'),
    Buffer.from(plain).toString('base64url'),
  ];
  return written.map((form) => JSON.stringify(form).slice(1, -1));
}
