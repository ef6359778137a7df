import type { Card, DrawingTools } from './card.js';

/** Every card there is, by name. Builders turn a view into JSON; who may see what was decided before. */
const builders = {} as const satisfies Readonly<Record<string, (view: never, tools: DrawingTools) => Card>>;

export type CardName = keyof typeof builders;
