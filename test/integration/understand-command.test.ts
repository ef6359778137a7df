import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod/v4';
import { INTENTS } from '../../src/domain/ask.js';

const run = promisify(execFile);
const root = path.join(__dirname, '../..');
const program = path.join(root, 'dist/cli/understand.js');

/** What a line of the output holds (understanding, section 2), and nothing else. */
const share = z.number().min(0).max(1);
const answer = z.strictObject({
  id: z.union([z.string(), z.number()]),
  intent: z.enum(INTENTS),
  confidence: share,
  slots: z.record(z.string(), z.unknown()),
  alternatives: z.array(z.strictObject({ intent: z.enum(INTENTS), confidence: share })),
  microseconds: z.int().min(0),
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as `npm run understand` runs it, once built, with these lines on its input. */
async function understand(args: readonly string[], input: string): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], { cwd: root, env: { PATH: process.env.PATH } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => (stdout += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString()));
  // Who ends early reads no more.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  await once(child, 'close');
  return { code: child.exitCode, stdout, stderr };
}

const answersOf = ({ stdout }: Ended): z.infer<typeof answer>[] =>
  stdout.trimEnd().split('\n').map((line) => answer.parse(JSON.parse(line)));
const line = (asked: object): string => `${JSON.stringify(asked)}\n`;

let folder = '';
const file = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  if (!existsSync(program)) await run('npm', ['run', 'build:server', '--silent'], { cwd: root });
  folder = await mkdtemp(path.join(tmpdir(), 'accord-understand-'));
  await writeFile(file('D.jsonl'), line({ name: 'Maplewick Foods', type: 'customer' }) + line({ name: 'Quillbrook Advisers', type: 'partner' }) + line({ name: '竹影茶业有限公司', type: 'customer' }));
  await writeFile(file('C.json'), JSON.stringify([{ name: 'Meadow Suite', aliases: ['Meadow'] }, { name: 'Brook Mail', aliases: [] }]));
  await writeFile(file('S.json'), JSON.stringify({ 'tea-tasting': ['tea tasting'] }));
  await writeFile(file('P.json'), JSON.stringify({ Larkhaven: ['larkhaven'] }));
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm run understand', () => {
  it('answers each line with a line, in their order, over the directory and the catalogue it is given', async () => {
    const ended = await understand(
      ['--directory', file('D.jsonl'), '--catalogue', file('C.json'), '--today', '2026-11-20'],
      line({ id: 'a', lang: 'en-US', asker: 'partner', text: 'send Maplewick Foods a trial of Meadow for 20 people' }) +
        line({ id: 7, lang: 'en-US', asker: 'customer', text: 'who was our partner of record on 3 March 2026?' }) +
        '\n' +
        line({ id: 'c', lang: 'zh-CN', asker: 'partner', text: '给竹影茶业发试用邀请' }) +
        line({ id: 'd', lang: 'en-US', asker: 'support', text: 'how many trials were declined last week by partner' }) +
        line({ id: 'e', lang: 'fr-FR', asker: 'customer', text: '' }),
    );
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const answers = answersOf(ended);
    expect(answers.map(({ id }) => id)).toEqual(['a', 7, 'c', 'd', 'e']);
    expect(answers[0]).toMatchObject({ intent: 'trial.send', slots: { customer: 'Maplewick Foods', products: [{ name: 'Meadow Suite', quantity: 20 }] } });
    expect(answers[1]).toMatchObject({ intent: 'partner.mine', slots: { role: 'por', date: '2026-03-03' } });
    expect(answers[2]).toMatchObject({ intent: 'trial.send', slots: { customer: '竹影茶业有限公司' } });
    expect(answers[3]).toMatchObject({ intent: 'stats.count', slots: { kind: 'trial', status: 'declined', groupBy: 'partner', period: { from: '2026-11-09', to: '2026-11-15' } } });
    expect(answers[4]).toMatchObject({ intent: 'none', slots: {} });
  }, 180_000);

  it('takes services and places from files, and else from its own lists', async () => {
    const asked = (text: string): string => line({ id: 1, lang: 'en-US', asker: 'customer', text });
    const own = await understand(['--services', file('S.json'), '--places', file('P.json')], asked('find a partner for tea tasting in Larkhaven'));
    expect(answersOf(own)[0]?.slots).toEqual({ service: 'tea-tasting', location: 'Larkhaven' });
    const builtIn = await understand([], asked('find a partner for tea tasting in Larkhaven') + asked('find a partner for migration in London'));
    expect(answersOf(builtIn).map(({ slots }) => slots)).toEqual([{}, { service: 'migration', location: 'London' }]);
  }, 180_000);

  it('answers bare sentences too, with the built-in directory, where no files are given', async () => {
    const ended = await understand([], 'show the offers we sent\n');
    expect(ended.code).toBe(0);
    expect(answersOf(ended)).toMatchObject([{ id: 0, intent: 'offer.list' }]);
  }, 180_000);

  it('says nothing where nothing is asked', async () => {
    expect(await understand([], '\n\n')).toEqual({ code: 0, stdout: '', stderr: '' });
  }, 180_000);

  it('tells with --help what it takes', async () => {
    const { code, stdout } = await understand(['--help'], '');
    expect(code).toBe(0);
    for (const option of ['--directory', '--catalogue', '--services', '--places', '--today', '--train', '--score']) expect(stdout).toContain(option);
  }, 180_000);

  it.each<[string, object | string, string]>([
    ['is no JSON', '{ "id": 1, ', 'line 2'],
    ['has no text', { id: 1, lang: 'en-US', asker: 'partner' }, 'text'],
    ['is in another language', { id: 1, lang: 'de-DE', asker: 'partner', text: 'x' }, 'lang'],
    ['is asked by somebody else', { id: 1, lang: 'en-US', asker: 'visitor', text: 'x' }, 'asker'],
  ])('ends with 1 and names the line when it %s, after answering those before', async (_, wrong, named) => {
    const ended = await understand([], line({ id: 'good', lang: 'en-US', asker: 'partner', text: 'help' }) + (typeof wrong === 'string' ? `${wrong}\n` : line(wrong)));
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('line 2');
    expect(ended.stderr).toContain(named);
    expect(ended.stderr).not.toContain('    at ');
    expect(answersOf(ended).map(({ id }) => id)).toEqual(['good']);
  }, 180_000);

  it.each<[string, () => string[], string]>([
    ['an option it does not know', () => ['--fast'], '--fast'],
    ['a day that is none', () => ['--today', '2026-02-30'], '--today'],
    ['a directory that is not there', () => ['--directory', file('nowhere.jsonl')], 'nowhere.jsonl'],
    ['a directory of another shape', () => ['--directory', file('C.json')], 'C.json'],
    ['a catalogue of another shape', () => ['--catalogue', file('S.json')], 'S.json'],
  ])('ends with 1 and says so when it is given %s', async (_, args, named) => {
    const { code, stdout, stderr } = await understand(args(), '');
    expect(code).toBe(1);
    expect(stderr).toContain(named);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
  }, 180_000);
});
