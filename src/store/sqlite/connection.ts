/**
 * One connection to one SQLite file: the only place that binds values and that knows the driver.
 * The driver binds a Date or a missing value as NULL and cuts text at NUL without a word; nothing but checked text, integers and null comes in here.
 */

import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import type { FieldValue } from '../records.js';

export type Row = Readonly<Record<string, FieldValue>>;

export interface Sql {
  readonly text: string;
  readonly values: readonly FieldValue[];
}

export interface Transaction {
  run(text: string): void;
  rows(text: string): Row[];
}

export interface Connection {
  /** The rows a statement gives back; it is run to its end, so what it writes is written when this resolves. */
  rows(sql: Sql): Promise<Row[]>;
  /** How many rows a statement changed. */
  changes(sql: Sql): Promise<number>;
  /** Statements without values, all of them or none; nothing else writes to the file meanwhile, in no process. */
  together(work: (transaction: Transaction) => void): Promise<void>;
  close(): void;
}

/** How long the driver itself may wait for another process, in milliseconds: nothing else in this process runs meanwhile. */
const BLOCKING_WAIT_MS = 20;
const LONGEST_PAUSE_MS = 40;
/** About ten seconds in all; a write takes well under a millisecond, so only a stuck process outlasts it. */
const ATTEMPTS = 170;
const SQLITE_BUSY = 5;

/** Opens the file, making it and its folder where they are missing. `:memory:` keeps everything in this process. */
export async function openConnection(file: string): Promise<Connection> {
  if (file !== ':memory:') await mkdir(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: BLOCKING_WAIT_MS });
  await patiently(() => {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF');
  });

  // The texts are made from declared names, so there are only as many as there are kinds of questions.
  const statements = new Map<string, ReturnType<typeof database.prepare>>();
  const prepared = (text: string) => {
    const known = statements.get(text);
    if (known !== undefined) return known;
    const statement = database.prepare(text);
    statements.set(text, statement);
    return statement;
  };

  return {
    // The driver types rows as `any`; every column here is text, an integer or null.
    rows: ({ text, values }) => patiently(() => prepared(text).all(...bound(values)) as Row[]),
    changes: ({ text, values }) => patiently(() => prepared(text).run(...bound(values)).changes),
    together: (work) =>
      patiently(() => {
        runTogether(database, work);
      }),
    close: () => {
      statements.clear();
      if (database.isOpen) database.close();
    },
  };
}

function runTogether(database: InstanceType<typeof DatabaseSync>, work: (transaction: Transaction) => void): void {
  // IMMEDIATE: a transaction that begins by reading and then wants to write starves beside another process.
  database.exec('BEGIN IMMEDIATE');
  try {
    // As in `rows`: the driver says `any`.
    work({
      run: (text) => {
        database.exec(text);
      },
      rows: (text) => database.prepare(text).all() as Row[],
    });
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function bound(values: readonly FieldValue[]): readonly FieldValue[] {
  for (const value of values) {
    if (value !== null && typeof value !== 'string' && !Number.isSafeInteger(value))
      throw new TypeError('only text, integers and null can be bound');
  }
  return values;
}

/** Tries again while another process writes, leaving this process free to do other things between the attempts. */
async function patiently<T>(work: () => T): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || attempt === ATTEMPTS) throw error;
    }
    await sleep(Math.min(attempt * 5, LONGEST_PAUSE_MS));
  }
}

function isBusy(error: unknown): boolean {
  // The low byte is the kind of error, the rest says where it came from.
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === SQLITE_BUSY;
}
