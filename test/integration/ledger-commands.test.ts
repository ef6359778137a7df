import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rebuildCommand } from '../../src/cli/ledger/rebuild-command.js';
import { verifyCommand } from '../../src/cli/ledger/verify-command.js';
import { entryIdOf } from '../../src/domain/entry.js';
import { createRecords } from '../../src/store/create-records.js';
import type { Records } from '../../src/store/records.js';
import { createViews } from '../../src/store/views.js';
import { announce, append, ledgerOver } from '../support/signing.js';
import { aStory } from '../contract/support/story.js';

const ENTRIES = aStory('any').entries.length;

describe('the commands that check the ledger and make the views again', () => {
  let folder = '';
  let records: Records;
  const environment = () => ({ SQLITE_FILE: join(folder, 'accord.sqlite') });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'accord-commands-'));
    records = createRecords({ kind: 'sqlite', file: environment().SQLITE_FILE });
    await records.open();
    await announce(records);
    for (const customerId of ['lark', 'wren']) for (const sealed of aStory(customerId).entries) await append(ledgerOver(records), sealed, 1);
  });
  afterEach(async () => {
    await records.close();
    await rm(folder, { recursive: true, force: true });
  });

  const run = async (command: typeof verifyCommand | typeof rebuildCommand, settings: Record<string, string> = environment()) => {
    const said: string[] = [];
    const complained: string[] = [];
    const counted: number[] = [];
    const exitCode = await command({ say: (line) => said.push(line), complain: (line) => complained.push(line), count: (done) => counted.push(done) }, settings);
    return { exitCode, said: said.join('\n'), complained, counted };
  };

  it('says that all is sound, after counting every entry', async () => {
    const { exitCode, said, complained, counted } = await run(verifyCommand);
    expect([exitCode, complained, counted.at(-1)]).toEqual([0, [], 2 * ENTRIES]);
    expect(said).toContain(`${2 * ENTRIES} entries of 2 customers`);
  });

  it('names the first bad entry of each customer and exits with 1', async () => {
    await records.change('entries', entryIdOf('wren', 4), {}, { body: '{}' });
    await records.remove('entries', entryIdOf('wren', 6));
    await records.remove('entries', entryIdOf('lark', 2));
    const { exitCode, complained } = await run(verifyCommand);
    expect(exitCode).toBe(1);
    expect(complained).toEqual([expect.stringMatching(/^lark, entry 2: .*\(missing\)/), expect.stringMatching(/^wren, entry 4: .*\(hash-differs\)/)]);
  });

  it('makes the views from nothing', async () => {
    const { exitCode, counted, complained } = await run(rebuildCommand);
    expect([exitCode, counted, complained]).toEqual([0, [1, 2], []]);
    expect(await createViews(records).offers({ by: 'customer', customerId: 'wren' }, {}, 10)).toHaveLength(5);
  });

  it('names the customer it could make no views of, and exits with 1', async () => {
    await records.remove('entries', entryIdOf('lark', 2));
    const { exitCode, complained } = await run(rebuildCommand);
    expect(exitCode).toBe(1);
    expect(complained).toEqual([expect.stringContaining('lark')]);
  });

  it.each([['verify', verifyCommand], ['rebuild', rebuildCommand]] as const)('refuses to %s where there is no ledger, and makes none', async (_, command) => {
    const file = join(folder, 'misspelt.sqlite');
    const { exitCode, complained } = await run(command, { SQLITE_FILE: file });
    expect(exitCode).toBe(1);
    expect(complained[0]).toContain('SQLITE_FILE');
    await expect(access(file)).rejects.toThrow();
  });

  it.each([['verify', verifyCommand], ['rebuild', rebuildCommand]] as const)('refuses to %s with settings that are wrong, naming them', async (_, command) => {
    const { exitCode, complained } = await run(command, { ...environment(), PORT: 'many' });
    expect(exitCode).toBe(1);
    expect(complained).toEqual([expect.stringContaining('PORT')]);
  });
});
