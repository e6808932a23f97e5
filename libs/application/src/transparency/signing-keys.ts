import { KeyError, readSignerKey, type SignerKey } from '@zhubao/evidence';
import { readFile, stat } from 'node:fs/promises';

const OTHERS = 0o077;

/** A key to sign with, out of a file that nobody else may read. @throws KeyError that never shows the key */
export async function readKeyFile(path: string): Promise<SignerKey> {
  const { mode } = await stat(path);
  if (process.platform !== 'win32' && (mode & OTHERS) !== 0) throw new KeyError(`Others may read the key file ${path}; take that away first: chmod 600 ${path}`);
  return readSignerKey(await readFile(path, 'utf8'));
}
