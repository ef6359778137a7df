import { AsyncLocalStorage } from 'node:async_hooks';
import pino from 'pino';
import { errorFacts } from './error-facts.js';
import { createMask } from './mask.js';
import { createOnceASecond } from './once-a-second.js';
import type { SecurityEvent, SecurityFacts } from './security-events.js';

/**
 * The log: one JSON object a line. Nothing that a person said, no name, no card and no secret comes in: of fields only plain values
 * are written, of errors a few named facts, and the finished line is masked. Every line of a turn carries the turn's id.
 */
export interface Log {
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
  fatal(fields: LogFields, message: string): void;
  /** Something an operator would alert on: at most one line a second for the same event, reason and tenant, with a count. */
  security(event: SecurityEvent, facts: SecurityFacts): void;
  /** Runs a turn under a new id, and writes its one line when it is over; rejects as `turn` does. */
  turn<T>(who: { readonly tenant: string; readonly person: string }, turn: () => Promise<T>): Promise<T>;
  /** What there is to say of the turn under way; outside of one it is dropped. */
  note(facts: TurnFacts): void;
  /** Of the turn under way: what a person is told, should it fail. Outside of one it is a new one. */
  turnId(): string;
}

/** Text, numbers, yes and no, or lists of them; `err` is whatever was thrown. Everything else is left out. */
export type LogFields = Readonly<Record<string, unknown>>;

export interface TurnFacts {
  readonly kind?: 'message' | 'press' | 'refresh' | 'other';
  readonly verb?: string | undefined;
  readonly intent?: string | undefined;
  readonly outcome?: 'answered' | 'refused' | 'failed';
  /** Why it was refused: a refusal's code. */
  readonly refusal?: string | undefined;
}

export interface LogDeps {
  readonly level: string;
  /** Values that no line may hold. */
  readonly secrets: readonly string[];
  /** Takes one line, with its end. */
  readonly write: (line: string) => void;
  readonly newId: () => string;
  /** Milliseconds. */
  readonly now: () => number;
}

export function createLog({ level, secrets, write, newId, now }: LogDeps): Log {
  const mask = createMask(secrets);
  const turns = new AsyncLocalStorage<{ readonly id: string; facts: TurnFacts }>();
  const repeats = createOnceASecond(now);
  const lines = pino(
    {
      level,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: plain },
      // pino's own would take the facts for an error, and begin anew.
      serializers: { err: (facts: unknown) => facts },
      mixin: () => ({ turn: turns.getStore()?.id }),
    },
    { write: (line: string) => write(mask(line)) },
  );
  const nextId = () => newId().replaceAll('-', '').slice(0, 12);
  const at = (severity: 'info' | 'warn' | 'error' | 'fatal') => (fields: LogFields, message: string) => lines[severity](fields, message);

  return {
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    fatal: at('fatal'),
    security(event, facts) {
      const times = repeats.happened(JSON.stringify([event, facts.reason, facts.tenant]));
      if (times !== undefined) lines.warn({ kind: 'security', event, ...facts, times }, 'security');
    },
    async turn(who, turn) {
      const under: { readonly id: string; facts: TurnFacts } = { id: nextId(), facts: { kind: 'other', outcome: 'answered' } };
      const began = now();
      return turns.run(under, async () => {
        try {
          return await turn();
        } catch (error) {
          under.facts = { ...under.facts, outcome: 'failed' };
          throw error;
        } finally {
          lines.info({ ...under.facts, ...who, ms: now() - began }, 'turn');
        }
      });
    },
    note(facts) {
      const under = turns.getStore();
      if (under !== undefined) under.facts = { ...under.facts, ...facts };
    },
    turnId: () => turns.getStore()?.id ?? nextId(),
  };
}

const LONGEST = 300;

/** Only what cannot hide anything in it. */
function plain(fields: LogFields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, name === 'err' ? errorFacts(value) : plainValue(value)]));
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, LONGEST);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined) return value;
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => (typeof item === 'object' ? LEFT_OUT : plainValue(item)));
  return value instanceof Error ? errorFacts(value) : LEFT_OUT;
}

const LEFT_OUT = '[left out]';
