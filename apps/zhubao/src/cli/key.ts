import { keyPair, signerText, verifierText } from '@zhubao/evidence';
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { readKeyFile } from '@zhubao/application';

export interface NewKeyOptions {
  readonly out: string;
  readonly witness?: boolean;
}

/** `zhubao key new NAME`: a key to sign checkpoints with, into a file for its owner alone; its public half on stdout. */
export async function newKey(name: string, { out, witness = false }: NewKeyOptions): Promise<void> {
  const key = keyPair(name, randomBytes(32), witness ? 'cosignature/v1' : 'ed25519');
  await writeFile(out, `${signerText(key)}\n`, { mode: 0o600, flag: 'wx' });
  process.stdout.write(`${verifierText(key)}\n`);
}

/** `zhubao key show FILE`: the public half. */
export async function showKey(file: string): Promise<void> {
  process.stdout.write(`${verifierText(await readKeyFile(file))}\n`);
}
