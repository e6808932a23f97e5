import { describe, expect, it, jest } from '@jest/globals';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { checkScenarios } from '@zhubao/application';
import { temporaryFolder } from './testing/temporary-files.js';
import { type Ended, zhubao, ZhubaoProcess } from './testing/zhubao-process.js';

const file = temporaryFolder();
// Starting a process takes what the machine gives it.
jest.setTimeout(60_000);

const DECISION = {
  command: 'RecordDecision', at: '2025-08-01T09:00:00+08:00', as: { role: 'LEADING_GROUP', org: 'leading-group', user: 'l1' },
  data: { decisionId: 'D1', kind: 'SHARING', subject: '代偿', text: '同意', docNo: 'N1' },
};
const GOOD = JSON.stringify(DECISION);

let count = 0;
/** Runs a file with these bytes; the store was there before, so that a write into it would show. */
async function runOf(content: string | Uint8Array, ...options: string[]): Promise<Ended & { readonly path: string; readonly untouched: boolean }> {
  count += 1;
  const path = file(`s${count}.jsonl`);
  const store = file(`s${count}.sqlite`);
  writeFileSync(path, content);
  writeFileSync(store, '');
  const ended = await zhubao('run', path, '--store', `sqlite:${store}`, '--json', ...options);
  return { ...ended, path, untouched: readFileSync(store).length === 0 };
}

describe('a file that is no scenario: exit 2, the place is named, nothing is written', () => {
  const bytes = (text: string, ...more: number[]): Uint8Array => Buffer.concat([Buffer.from(text), Buffer.from(more)]);
  it.each<[string, string | Uint8Array, string]>([
    ['ends within a line', `${GOOD}\n{"command":"Rec`, ':2:16: not JSON'],
    ['is not JSON', `# remark\n\n${GOOD}\nnot json at all\n`, ':4:2: not JSON'],
    ['has a word that JSON does not know, far into a long line', `${GOOD.replace('"SHARING"', 'undefined')}\n`, `:1:${GOOD.indexOf('"SHARING"') + 1}: not JSON`],
    ['holds a list where a line is an object', `${GOOD}\n[1,2]\n`, ':2:1: a line is a JSON object'],
    ['has a field that lines do not have', GOOD.replace('"as"', '"colour":1,"as"'), `:1:${GOOD.indexOf('"as"') + 1}: unknown field "colour"`],
    ['names no command', '{"at":"2025-08-01T09:00:00+08:00"}', ':1:1: "command" must name a command'],
    ['has an instant without an offset', GOOD.replace('+08:00', ''), ':1:29: "at" must be an instant'],
    ['has a day that does not exist', GOOD.replace('08-01T', '02-30T'), ':1:29: "at" must be an instant'],
    ['goes back in time', `${GOOD}\n${GOOD.replace('2025-08-01', '2025-07-31')}`, ':2:29: "at"'],
    ['is not UTF-8', bytes(`${GOOD}\n`, 0xff, 0xfe, 0x0a), ':2:1: the line is not UTF-8'],
    ['is UTF-16', Buffer.from(GOOD, 'utf16le'), ':1:'],
  ])('%s', async (_what, content, place) => {
    count += 1;
    const path = file(`syntax-${count}.jsonl`);
    writeFileSync(path, content);
    await expect(checkScenarios([path])).rejects.toThrow(`${path}${place}`);
  });

  it('is told so by the command line in one line on stderr, and its store stays as it was', async () => {
    const { code, stdout, stderr, path, untouched } = await runOf(`${GOOD}\n{"command":"Rec`);
    expect({ code, stdout, untouched }).toEqual({ code: 2, stdout: '', untouched: true });
    expect(stderr).toMatch(new RegExp(`^zhubao: ${path}:2:16: not JSON: .*\\nNothing was written\\.\\n$`));
  });

  it('has a line of 100 MB, which is refused long before it is read', async () => {
    const path = file('long.jsonl');
    const out = openSync(path, 'w');
    const megabyte = Buffer.alloc(1_000_000, 'x');
    writeSync(out, `${GOOD}\n{"command":"`);
    for (let no = 0; no < 100; no += 1) writeSync(out, megabyte);
    closeSync(out);
    const { code, stdout, stderr } = await ZhubaoProcess.within(64, 'run', path, '--json').ended;
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`${path}:2:1048576: the line is longer than 1048576 bytes`);
  });

  it('is nested deeper than any command', async () => {
    const depth = 400_000;
    const { code, stderr } = await runOf(GOOD.replace('"SHARING"', `${'['.repeat(depth)}${']'.repeat(depth)}`));
    expect([1, 2]).toContain(code);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('is not there, or is a folder; a good file beside it is not run', async () => {
    const good = file('good.jsonl');
    writeFileSync(good, GOOD);
    mkdirSync(file('folder'));
    const store = file('beside.sqlite');
    for (const [name, why] of [['nowhere.jsonl', 'there is no such file'], ['folder', 'this is a folder, not a file']] as const) {
      const { code, stdout, stderr } = await zhubao('run', good, file(name), '--store', `sqlite:${store}`);
      expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `zhubao: ${file(name)}: ${why}\nNothing was written.\n` });
      expect(() => readFileSync(store)).toThrow('ENOENT');
    }
  });
});

describe('a call that cannot be understood: exit 2, said on stderr', () => {
  it('whatever is wrong with it', async () => {
    const calls = [
      { options: ['run', 'x.jsonl', '--colour'], said: "unknown option '--colour'" },
      { options: ['run'], said: "missing required argument 'file'" },
      { options: ['frobnicate'], said: "unknown command 'frobnicate'" },
      { options: ['report', '--store', 'file:x'], said: '--store must be sqlite:PATH' },
      { options: ['report', '--as-of', '2025-02-29'], said: '"2025-02-29" is not a date' },
      { options: ['report', '--store', 'sqlite:/nowhere/log.sqlite'], said: 'There is no log at /nowhere/log.sqlite' },
    ];
    const ended = await Promise.all(calls.map(({ options }) => zhubao(...options)));
    ended.forEach(({ code, stdout, stderr }, index) => {
      expect({ ...calls[index], code, stdout }).toEqual({ ...calls[index], code: 2, stdout: '' });
      expect(stderr).toContain(calls[index]?.said);
      expect(stderr).not.toMatch(/^\s+at /m);
    });
  });

  it.each<[string, readonly string[], string, string]>([
    ['cosign', ['--log-key', 'K', '--key', 'KEY'], 'The checkpoint', '"zhubao checkpoint --out FILE"'],
    ['verify', ['--bundle'], '--bundle', '"zhubao export --out FILE"'],
    ['verify', ['--proof'], '--proof', '"zhubao prove --out FILE"'],
    ['verify', ['--checkpoint'], '--checkpoint', '"zhubao checkpoint --out FILE"'],
    ['export', ['--store', 'STORE', '--all', '--out', 'OUT', '--checkpoint'], '--checkpoint', '"zhubao checkpoint --out FILE"'],
    ['prove', ['--store', 'STORE', '--event', 'pool-ccb/7', '--checkpoint'], '--checkpoint', '"zhubao checkpoint --out FILE"'],
    ['rehearse', ['--policy'], '--policy', 'examples/policies/ulanhot-2.json'],
    ['key', ['show'], 'The key file', '"zhubao key new NAME --out FILE"'],
    ['checkpoint', ['--key'], 'The key file', '"zhubao key new NAME --out FILE"'],
  ])('a file for %s %j that is not there, or is a folder', async (command, options, named, next) => {
    await zhubao('run', file('good.jsonl'), '--store', `sqlite:${file('some.sqlite')}`);
    for (const [name, why] of [['nowhere', 'there is no such file'], ['', 'this is a folder, not a file']] as const) {
      const given = options.map((each) => (each === 'STORE' ? `sqlite:${file('some.sqlite')}` : each === 'OUT' ? file('out') : each));
      const { code, stdout, stderr } = await zhubao(command, ...given, file(name));
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(`zhubao: ${named} ${file(name)}: ${why}. Name one that can be read; ${next}`);
    }
  });

  it('a store that is a file of something else, which stays as it is', async () => {
    writeFileSync(file('good.jsonl'), GOOD);
    writeFileSync(file('letter.txt'), '尊敬的办公室:');
    const { code, stdout, stderr } = await zhubao('run', file('good.jsonl'), '--store', `sqlite:${file('letter.txt')}`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(file('letter.txt'));
    expect(readFileSync(file('letter.txt'), 'utf8')).toBe('尊敬的办公室:');
  });
});

describe('a file as editors leave it', () => {
  it.each<[string, string]>([
    ['with a byte order mark and line ends of Windows', `\uFEFF${GOOD}\r\n\r\n# 备注\r\n`],
    ['without an end of its last line', `# remark\n\n  ${GOOD}`],
  ])('%s is read', async (_what, content) => {
    writeFileSync(file('edited.jsonl'), content);
    expect(await checkScenarios([file('edited.jsonl')])).toBe(1);
  });

  it('with nothing in it is a scenario without lines', async () => {
    const { code, stdout, stderr } = await runOf('');
    expect({ code, stderr, ...JSON.parse(stdout) }).toMatchObject({ code: 0, stderr: '', accepted: 0, report: { events: 0 } });
  });
});
