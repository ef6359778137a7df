import fc from 'fast-check';

/** Some nothing like an activity, most an activity with one thing wrong; the same ones in every run. @param base an activity that would be let in */
export function fuzzedBodies(base: Readonly<Record<string, unknown>>, count: number): string[] {
  const path = fc.constantFrom(...Object.keys(base), 'value', 'conversation.id', 'conversation.tenantId', 'from.aadObjectId', 'from.id', 'channelData.tenant', '__proto__', 'constructor', 'toString');
  const junk = fc.oneof(fc.jsonValue(), fc.constantFrom('http://evil.example/', 'http://127.0.0.1@evil.example/', 'file:///etc/passwd', '\u0000', '\ud800', { $gt: '' }, -0, 1e308));
  const mutated = fc.tuple(path, junk).map(([at, value]) => {
    const [outer = '', inner] = at.split('.');
    const whole: Record<string, unknown> = structuredClone(base);
    const changed = inner === undefined ? value : { ...(whole[outer] as object), [inner]: value }; // the outer ones named above are objects
    // Written as text: assigning to __proto__ would be no property.
    return JSON.stringify(whole).replace(/\}$/, `,${JSON.stringify(outer)}:${JSON.stringify(changed)}}`);
  });
  const cut = fc.nat(400).map((length) => JSON.stringify(base).slice(0, length));
  return fc.sample(fc.oneof({ weight: 6, arbitrary: mutated }, { weight: 1, arbitrary: cut }, { weight: 1, arbitrary: fc.json() }, { weight: 1, arbitrary: fc.string() }), { numRuns: count, seed: 20_260_101 });
}
