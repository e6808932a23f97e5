import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const read = (path) => readFileSync(`${ROOT}${path}`, 'utf8');

const programs = { zhubao: 'apps/zhubao/src/main.ts', 'zhubao-worker': 'apps/worker/src/main.ts' };
const isProduct = (path) => !/\.spec\.ts$|\/testing\/|\/bench\/|event-store-esdb-double/u.test(path);
const sources = [...globSync('{apps,libs}/*/src/**/*.ts', { cwd: ROOT }).filter(isProduct), 'libs/event-store-esdb/bin/prepare-server.mjs'];
const text = sources.map(read).join('\n');

/** What the code itself says of settings and ports, so that no file can name one that it does not know. */
export const code = {
  /** Variables that it reads. */
  variables: new Set([...text.matchAll(/\b(?:ZHUBAO|EVENTSTOREDB|MONGODB)_[A-Z][A-Z_]*\b/gu)].map(([name]) => name)),
  /** The port that each program listens on when nothing is said. */
  ports: new Map(Object.entries(programs).map(([program, path]) => [program, Number(/'--port <port>', '[^']*?(?:', '|\(default )(\d+)/u.exec(read(path))?.[1])])),
  /** Paths of its health. */
  paths: new Set([...text.matchAll(/@Get\('(live|ready)'\)/gu)].map(([, path]) => `/health/${path}`)),
  /** Words and options of each program's command line. */
  words: new Map(Object.entries(programs).map(([program, path]) => [program, wordsOf(read(path))])),
};

function wordsOf(source) {
  const commands = [...source.matchAll(/\.command\('([a-z]+)'\)/gu)].map(([, name]) => name);
  const options = [...source.matchAll(/'(--(?:no-)?[a-z-]+)(?: <[a-z]+>)?'/gu)].map(([, name]) => name);
  return new Set([...commands, ...options]);
}

/** What is wrong with a command line of ours, as a list of words. */
export function commandFaults(words) {
  const [program, ...rest] = words;
  const known = code.words.get(program);
  if (known === undefined) return program === 'node' && rest.every((path) => isThere(path)) ? [] : [`"${words.join(' ')}" is no command of the engine`];
  return rest.filter((word) => /^--|^[a-z]+$/u.test(word) && !known.has(word) && !valuesOfOptions.has(word)).map((word) => `"${program}" knows no "${word}"`);
}

/** Values that look like words of the command line. */
const valuesOfOptions = new Set(['elsewhere', 'here']);

function isThere(path) {
  return globSync(path, { cwd: ROOT }).length > 0;
}

/** A password that stands where it can be read by whoever reads the file, or lists processes or environments. */
export function holdsSecret(name, value) {
  if (/:\/\/[^/@?\s]*:[^/@?\s]*@/u.test(value)) return true;
  return /PASSWORD|SECRET|TOKEN|PRIVATE_KEY|CREDENTIAL/u.test(name) && !/_FILE$/u.test(name);
}

/** By a tag that is a version, so that what runs is what was looked at. */
export function isPinned(image) {
  return /^[a-z0-9][\w./-]*:\d[\w.-]*\d[\w.-]*$/u.test(image);
}
