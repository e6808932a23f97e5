import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { temporaryFolder } from './testing/temporary-files.js';
import { commandsOf, patternOf, typed } from './testing/typed-page.js';

jest.setTimeout(300_000);

const ROOT = new URL('../../../', import.meta.url);
const page = (name: string): string => readFileSync(fileURLToPath(new URL(name, ROOT)), 'utf8');

/** A server, at an address that is free, until the last close of the year is signed and audited; a person sees that it is up, and ends it. */
const untilAudited = (serve: string): string => `${serve.replace('npx zhubao', '"$NODE" "$BIN"')} --port 0 > served 2>&1 & SERVER=$!
until { grep -q 'Stop it' served && npx zhubao audits --store sqlite:year.sqlite 2>&1 | grep -q '2026-12-30 │ 通过 passed .* 671 wlht-office'; } || ! kill -0 $SERVER; do :; done
kill $SERVER; wait $SERVER; cat served`;

describe.each([['README.md', 'README.zh-CN.md', 10], ['docs/audit.md', 'docs/audit.zh-CN.md', 20]] as const)('the commands of %s', (english, chinese, least) => {
  const file = temporaryFolder();
  const folder = dirname(file('here'));
  const [shown, shownInChinese] = [commandsOf(page(english)), commandsOf(page(chinese))];
  const commands = shown.map(({ command }) => command);
  let printed: readonly string[] = [];

  beforeAll(async () => {
    symlinkSync(fileURLToPath(new URL('examples', ROOT)), file('examples'));
    printed = await typed(commands.map((command) => (command.startsWith('npx zhubao serve ') ? untilAudited(command) : command)), folder);
  }, 300_000);

  it('are the same in Chinese', () => {
    expect(commands.length).toBeGreaterThan(least);
    expect(shownInChinese.map(({ command }) => command)).toEqual(commands);
  });

  it.each(commands.map((command, index) => [command, index] as const))('print what both pages show: %s', (_command, index) => {
    for (const one of [shown[index], shownInChinese[index]]) expect(printed[index]).toMatch(patternOf(one?.shown ?? []));
  });

  const byHand = /^ {2}```\n([\s\S]*?)\n {2}```$/m.exec(page(english))?.[1];
  if (byHand === undefined) return;

  it('are not needed for the hashes of a bundle, which every system can compute', () => {
    const computed = execFileSync('bash', ['-c', byHand], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
    const carried = readFileSync(file('O.jsonl'), 'utf8').split('\n').filter((line) => line.startsWith('{"event"') && line.includes('"stream":"loan-O"')).map((line) => /,"hash":"([0-9a-f]{64})","index":\d+\}$/.exec(line)?.[1]);
    expect(computed.length).toBeGreaterThan(5);
    expect(computed).toEqual(carried);
  });
});
