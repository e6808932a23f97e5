import { copyFileSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { EXAMPLE_NAMES, exampleFile } from './testing/example-files.js';
import { liveExample, storesIn } from './testing/lived-example.js';
import { personsIn } from './testing/persons-in.js';
import { temporaryFolder } from './testing/temporary-files.js';
import { type Ended, zhubao } from './testing/zhubao-process.js';

const file = temporaryFolder();
jest.setTimeout(240_000);

const SIGNER = '赵磊';
const CHECKER = '孙芳';
const DECISION = 'LD-2025-01';

/** Files below a folder that hold a text, in any encoding that a program here might write. */
function filesWith(folder: string, text: string): readonly string[] {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16(), Buffer.from(JSON.stringify(text).replaceAll(/[^\u0020-\u007e]/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`))];
  return globSync(`${folder}/**`, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => forms.some((form) => readFileSync(path).includes(form)));
}

function folderOf(name: string): string {
  const folder = file(name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

describe('on the disk, after the whole life of an example', () => {
  it.each(EXAMPLE_NAMES)('%s: no file holds the name of a person, while names of enterprises are found', async (name) => {
    const folder = folderOf(`disk-${name.replace('/', '-')}`);
    await liveExample(name, storesIn((part) => join(folder, part), 'log'));
    const persons = [...personsIn(exampleFile(name))];
    expect(persons.length).toBeGreaterThan(2);
    expect(persons.filter((person) => filesWith(folder, person).length > 0)).toEqual([]);
    const enterprise = /"command": ?"RegisterEnterprise".*?"name": ?"([^"]+)"/u.exec(readFileSync(exampleFile(name), 'utf8'))?.[1] ?? '';
    expect(filesWith(folder, enterprise).length).toBeGreaterThan(0);
  });

  it('keys are for their owner alone', async () => {
    const folder = folderOf('mode');
    await liveExample('late-fact', storesIn((part) => join(folder, part), 'log'));
    expect(statSync(join(folder, 'log.keys.sqlite')).mode & 0o777).toBe(0o600);
  });
});

describe('zhubao erase', () => {
  const folder = (): string => dirname(file('erased/x'));
  const path = (name: string): string => join(folder(), name);
  const here = (...args: string[]): Promise<Ended> => zhubao(...args, '--store', `sqlite:${path('log.sqlite')}`);
  let key: string;
  let before: { readonly history: string; readonly report: string };

  beforeAll(async () => {
    mkdirSync(folder(), { recursive: true });
    expect(await here('run', exampleFile('year'))).toMatchObject({ code: 0, stderr: '' });
    key = (await zhubao('key', 'new', 'wlht', '--out', path('signing.key'))).stdout.trim();
    expect((await here('export', '--all', '--key', path('signing.key'), '--out', path('before.jsonl'))).code).toBe(0);
    expect((await here('checkpoint', '--key', path('signing.key'), '--out', path('before.note'))).code).toBe(0);
    copyFileSync(path('log.keys.sqlite'), path('backup.keys.sqlite'));
    before = { history: (await here('history', 'L1', '--json')).stdout, report: (await here('report', '--json')).stdout };
    expect(await here('erase', '--person', SIGNER, '--decision', DECISION, '--by', 'office-1')).toMatchObject({ code: 0, stderr: '' });
  });

  it('showed the name until then', () => {
    expect(before.history).toContain(`"signedBy": "${SIGNER}"`);
  });

  it.each([['history', 'L1', '--json'], ['explain', 'L1', '--json'], ['explain', 'L1'], ['history', 'L1']])('is followed by every view: %s %s %s', async (...asked) => {
    const { code, stdout } = await here(...asked);
    expect({ code, named: stdout.includes(SIGNER), sealed: stdout.includes('person:v1:') }).toEqual({ code: 0, named: false, sealed: false });
  });

  it('shows when and by what decision in place of the name, and leaves the names of others', async () => {
    const { stdout } = await here('history', 'L1', '--json');
    expect(stdout).toMatch(new RegExp(`"signedBy": "已删除 / erased \\(\\d{4}-\\d\\d-\\d\\d, ${DECISION}\\)"`, 'u'));
    expect(stdout).toContain(`"checkedBy": "${CHECKER}"`);
  });

  it('changes no figure', async () => {
    const { asOf: _asOf, knownAt: _knownAt, position: _position, events: _events, ...report } = JSON.parse((await here('report', '--json')).stdout);
    expect(JSON.parse(before.report)).toMatchObject(report);
  });

  it('leaves every hash and proof as it was', async () => {
    expect((await here('verify', '--checkpoint', path('before.note'), '--key', key)).stdout).toMatch(/^PASSED: 675 events/u);
    expect((await zhubao('verify', '--bundle', path('before.jsonl'), '--key', key)).stdout).toMatch(/^PASSED/u);
    expect((await here('export', '--all', '--key', path('signing.key'), '--out', path('after.jsonl'))).code).toBe(0);
    expect((await zhubao('verify', '--bundle', path('after.jsonl'), '--key', key)).stdout).toMatch(/^PASSED: .*\n.*\n {2}675 events/u);
    expect((await here('checkpoint', '--key', path('signing.key'), '--out', path('after.note'))).code).toBe(0);
    expect((await here('prove', '--since', path('before.note'), '--checkpoint', path('after.note'), '--out', path('grown.proof'))).code).toBe(0);
    expect((await zhubao('verify', '--proof', path('grown.proof'), '--since', path('before.note'), '--checkpoint', path('after.note'), '--key', key)).code).toBe(0);
  });

  it('leaves sealed names alone in what goes out of the house', () => {
    for (const bundle of ['before.jsonl', 'after.jsonl']) {
      const text = readFileSync(path(bundle), 'utf8');
      expect({ bundle, sealed: text.includes('person:v1:'), named: [...personsIn(exampleFile('year'))].filter((person) => text.includes(person)) }).toEqual({ bundle, sealed: true, named: [] });
    }
  });

  it('refuses whom nobody knows, what nobody decided, and both ways to name somebody at once', async () => {
    expect(await here('erase', '--person', '查无此人', '--decision', DECISION)).toMatchObject({ code: 1, stdout: expect.stringContaining('There is no person 查无此人.') });
    expect(await here('erase', '--person', CHECKER, '--decision', 'LD-0')).toMatchObject({ code: 1, stdout: expect.stringContaining('Leading-group decision LD-0 is not recorded') });
    expect(await here('erase', '--person', CHECKER, '--subject', '0'.repeat(32), '--decision', DECISION)).toMatchObject({ code: 2, stderr: expect.stringContaining('--person NAME, or --subject ID') });
    expect((await here('history', 'L1', '--json')).stdout).toContain(`"checkedBy": "${CHECKER}"`);
  });

  it('is finished again at the next start when an older backup of the keys comes back', async () => {
    copyFileSync(path('backup.keys.sqlite'), path('log.keys.sqlite'));
    writeFileSync(path('nothing.jsonl'), '# nothing\n');
    expect((await here('run', path('nothing.jsonl'))).code).toBe(0);
    const { stdout } = await here('history', 'L1', '--json');
    expect({ erased: stdout.includes('已删除 / erased'), named: stdout.includes(SIGNER) }).toEqual({ erased: true, named: false });
  });
});

describe('the keys of a log on a server', () => {
  it('must be named before anything is taken', async () => {
    const { code, stderr } = await zhubao('run', exampleFile('late-fact'), '--store', 'esdb://127.0.0.1:1', '--read-models', `sqlite:${file('served.sqlite')}`);
    expect({ code, said: stderr.includes('Name the keys of persons for a log on a server with --keys or ZHUBAO_KEYS') }).toEqual({ code: 2, said: true });
  });
});
