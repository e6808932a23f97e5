import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { temporaryFolder } from './testing/temporary-files.js';
import { commandsOf, patternOf, typed } from './testing/typed-page.js';

jest.setTimeout(300_000);

const file = temporaryFolder();
const folder = dirname(file('here'));
const page = (name: string): string => readFileSync(fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url)), 'utf8');
const [ENGLISH, CHINESE] = [page('audit.md'), page('audit.zh-CN.md')];
const COMMANDS = commandsOf(ENGLISH);

/** A server, at an address that is free, until the last close of the year is signed and audited; a person sees that it is up, and ends it. */
const untilAudited = (serve: string): string => `${serve.replace('npx zhubao', '"$NODE" "$BIN"')} --port 0 > served 2>&1 & SERVER=$!
until { grep -q 'Stop it' served && npx zhubao audits --store sqlite:year.sqlite 2>&1 | grep -q '2026-12-30 │ 通过 passed .* 671 wlht-office'; } || ! kill -0 $SERVER; do :; done
kill $SERVER; wait $SERVER; cat served`;

describe("the auditor's session", () => {
  let printed: readonly string[] = [];

  beforeAll(async () => {
    symlinkSync(fileURLToPath(new URL('../../../examples', import.meta.url)), file('examples'));
    printed = await typed(COMMANDS.map(({ command }) => (command.startsWith('npx zhubao serve ') ? untilAudited(command) : command)), folder);
  }, 300_000);

  it('is the same on both pages', () => {
    expect(COMMANDS.length).toBeGreaterThan(15);
    expect(commandsOf(CHINESE).map(({ command }) => command)).toEqual(COMMANDS.map(({ command }) => command));
  });

  it.each(COMMANDS.map(({ command }, index) => [command, index] as const))('prints what the pages show: %s', (_command, index) => {
    for (const { shown } of [commandsOf(ENGLISH)[index], commandsOf(CHINESE)[index]].filter((one) => one !== undefined)) expect(printed[index]).toMatch(patternOf(shown));
  });

  it('lets anybody compute the hashes of a bundle with what every system has', () => {
    const byHand = /^ {2}```\n([\s\S]*?)\n {2}```$/m.exec(ENGLISH)?.[1] ?? '';
    const computed = execFileSync('bash', ['-c', byHand], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
    const carried = readFileSync(file('O.jsonl'), 'utf8').split('\n').filter((line) => line.startsWith('{"event"') && line.includes('"stream":"loan-O"')).map((line) => /,"hash":"([0-9a-f]{64})","index":\d+\}$/.exec(line)?.[1]);
    expect(computed.length).toBeGreaterThan(5);
    expect(computed).toEqual(carried);
  });
});
