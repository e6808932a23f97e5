import { KeyError, readSignerKey, type SignerKey } from '@zhubao/evidence';
import { stat } from 'node:fs/promises';
import { readNamedFile } from '../files/named-file.js';
import type { Signing } from './sign-checkpoint.js';

const OTHERS = 0o077;
const DEFAULT_ORIGIN = 'zhubao';

/** Where the keys are that sign at each day close. */
export interface SigningSource {
  readonly keyFiles?: readonly string[] | undefined;
  readonly origin?: string | undefined;
}

/** A key to sign with, out of a file that nobody else may read. @throws NamedFileError; KeyError that never shows the key */
export async function readKeyFile(path: string): Promise<SignerKey> {
  const text = await readNamedFile(path, { named: 'The key file', origin: '"zhubao key new NAME --out FILE" makes a key' });
  const { mode } = await stat(path);
  if (process.platform !== 'win32' && (mode & OTHERS) !== 0) throw new KeyError(`Others may read the key file ${path}; take that away first: chmod 600 ${path}`);
  return readSignerKey(text);
}

/**
 * Who signs: files that are named, else those of ZHUBAO_SIGNING_KEY_FILE (several with commas between), else the keys in
 * ZHUBAO_SIGNING_KEY (several with spaces between). `undefined` where there is none, and nothing is signed.
 * @throws NamedFileError, KeyError
 */
export async function signingFrom({ keyFiles, origin }: SigningSource, environment: NodeJS.ProcessEnv): Promise<Signing | undefined> {
  const files = keyFiles ?? environment['ZHUBAO_SIGNING_KEY_FILE']?.split(',').map((path) => path.trim());
  const texts = environment['ZHUBAO_SIGNING_KEY']?.trim().split(/\s+/) ?? [];
  const [key, ...more] = files === undefined ? texts.map(readSignerKey) : await Promise.all(files.map(readKeyFile));
  if (key === undefined) return undefined;
  const witness = [key, ...more].find(({ kind }) => kind !== 'ed25519');
  if (witness !== undefined) throw new KeyError(`The key "${witness.name}" is one of a witness, who cosigns with "zhubao cosign"; a log signs with one of its own ("zhubao key new").`);
  return { origin: origin ?? environment['ZHUBAO_ORIGIN'] ?? DEFAULT_ORIGIN, keys: [key, ...more] };
}
