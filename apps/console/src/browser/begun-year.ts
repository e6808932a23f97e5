import { keyPair, signerText } from '@zhubao/evidence';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartedServer } from './started-server.js';

const LOG = 'log.sqlite';
const PRINTED = 'printed';
const KEY_FILE = 'key';
/** What the office signs day closes with, from the first on. */
export const KEY = keyPair('zhubao-office', new Uint8Array(32).fill(7), 'ed25519');

export function storeIn(folder: string): string {
  return `sqlite:${join(folder, LOG)}`;
}

export function keyIn(folder: string): string {
  return join(folder, KEY_FILE);
}

export function writeKey(folder: string): Promise<void> {
  return writeFile(keyIn(folder), `${signerText(KEY)}\n`, { mode: 0o600 });
}

/**
 * Copies into a folder what a first start with the demonstration year leaves there, once it is ended: the log, its read
 * models, the key, and the accounts, which take longer to make than all the rest. The first to ask in a run has it made; two who ask
 * at once both make it, and the later one's is thrown away.
 * @returns what that start printed: one-time passwords, among others
 */
export async function copyBegunYear(folder: string): Promise<string> {
  const alike = process.env['BEGUN_ALIKE'];
  if (alike === undefined) throw new Error('BEGUN_ALIKE names no folder: jest.begin.mjs has not run.');
  const year = join(alike, 'year');
  if (!(await printedIn(year))) {
    const made = await mkdtemp(join(alike, 'making-'));
    await writeKey(made);
    const server = await StartedServer.start('└', '--seed', '--signing-key', keyIn(made), '--store', storeIn(made));
    await server.end();
    await writeFile(join(made, PRINTED), server.printed);
    await rename(made, year).catch(() => rm(made, { recursive: true }));
  }
  await cp(year, folder, { recursive: true });
  return (await printedIn(folder)) ?? '';
}

async function printedIn(folder: string): Promise<string | undefined> {
  return readFile(join(folder, PRINTED), 'utf8').catch(() => undefined);
}
