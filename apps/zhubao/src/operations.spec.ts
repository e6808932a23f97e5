import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');
const PAGES = ['docs/operations.md', 'docs/operations.zh-CN.md'];
const isProduct = (path: string): boolean => !/\.spec\.ts$|\/testing\/|\/bench\/|event-store-esdb-double/u.test(path);

/** Variables that the code reads, and the words of its command lines, as they stand in it. */
const code = [...globSync('{apps,libs}/*/src/**/*.ts', { cwd: ROOT }).filter(isProduct), 'libs/event-store-esdb/bin/prepare-server.mjs'].map(read).join('\n');
const variablesIn = (text: string): readonly string[] => [...new Set(text.match(/\b(?:ZHUBAO|EVENTSTOREDB|MONGODB)_[A-Z][A-Z_]*\b/gu))].sort();
const commands = new Set([...read('apps/zhubao/src/main.ts').matchAll(/\.command\('([a-z]+)'\)/gu)].map(([, name]) => name));
const options = new Set([...`${read('apps/zhubao/src/main.ts')}${read('apps/worker/src/main.ts')}`.matchAll(/'(--[a-z-]+)/gu)].map(([, name]) => name));
const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;

/** What a page sets as code, in a line or in a block. */
function codeIn(page: string): readonly string[] {
  return [...page.matchAll(/```\w*\n([\s\S]*?)```|`([^`\n]+)`/gu)].map(([, block, span]) => block ?? span ?? '');
}

/** The calls of our own programs among it, up to whatever ends a call in a shell. */
const calls = (page: string): readonly string[] => codeIn(page).flatMap((text) => [...text.matchAll(/(?<![\w/-])zhubao(?:-worker)?(?: [^'"|;&\n]+)?/gu)].map(([call]) => call.trim()));

describe.each(PAGES)('%s', (path) => {
  const page = read(path);

  it('has a line for every variable that the code reads, and for no other', () => {
    const table = page.split('\n').filter((line) => line.startsWith('| `')).join('\n');
    expect(variablesIn(table)).toEqual(variablesIn(code));
    expect(variablesIn(page)).toEqual(variablesIn(code));
  });

  it('calls only commands and options that there are', () => {
    const words = calls(page).map((call) => call.split(/\s+/u));
    expect(words.length).toBeGreaterThan(10);
    for (const [program, ...rest] of words) {
      const [command] = rest;
      if (program === 'zhubao' && command !== undefined && /^[a-z]+$/u.test(command)) expect(commands).toContain(command);
      for (const option of rest.filter((word) => word.startsWith('--'))) expect(options).toContain(option);
    }
  });

  it('runs only scripts and files that there are', () => {
    const text = codeIn(page).join('\n');
    for (const [, script] of text.matchAll(/npm run ([\w:]+)/gu)) expect(Object.keys(scripts)).toContain(script);
    const files = [...text.matchAll(/(?<![\w/.])(docker\/[\w./-]+)/gu)].map(([, file = '']) => file).filter((file) => file !== 'docker/secrets');
    expect(files.filter((file) => !existsSync(`${ROOT}${file}`))).toEqual([]);
  });

  it('asks services that the cluster has', () => {
    const cluster = read('docker/compose.cluster.yaml');
    const asked = codeIn(page).flatMap((text) => [...text.matchAll(/\b(?:api|worker|eventstoredb|mongodb)-(?:\d|prepare)\b/gu)].map(([service]) => service));
    expect(asked.filter((service) => !cluster.includes(`\n  ${service}:\n`))).toEqual([]);
  });
});
