import { access, constants, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KEY_BYTES, type KeyStore } from '@zhubao/key-store';
import { openSqliteKeyStore } from '@zhubao/key-store-sqlite';
import { type KeyLocation, StoreLocationError } from './store-location.js';

const OTHERS = 0o077;

/** The keys of persons, made where there are none. @throws StoreLocationError, KeyStoreUnusableError */
export async function openKeys({ path }: KeyLocation, environment: NodeJS.ProcessEnv = process.env): Promise<KeyStore> {
  const masterKey = await masterKeyFrom(environment);
  await mkdir(dirname(path), { recursive: true });
  return openSqliteKeyStore({ path, masterKey });
}

/** The keys of persons for who only reads: `undefined` where there are none, or none that this user may open; and none are made. */
export async function openKeysForReading(location: KeyLocation | undefined): Promise<KeyStore | undefined> {
  if (location === undefined) return undefined;
  try {
    await access(location.path, constants.R_OK | constants.W_OK);
  } catch {
    return undefined; // Names stay sealed to who has no keys, and say so where they stand.
  }
  return openKeys(location);
}

/** The key that wraps all others: 32 bytes in base64, in a file that nobody else may read. */
async function masterKeyFrom(environment: NodeJS.ProcessEnv): Promise<Uint8Array | undefined> {
  const file = environment['ZHUBAO_PERSONAL_KEY_FILE'];
  if (file === undefined) return undefined;
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & OTHERS) !== 0) throw new StoreLocationError(`Others may read the master key file ${file}; take that away first: chmod 600 ${file}`);
  const key = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64');
  if (key.length !== KEY_BYTES) throw new StoreLocationError(`The master key in ${file} (ZHUBAO_PERSONAL_KEY_FILE) has ${key.length} bytes; it must have ${KEY_BYTES}, in base64: openssl rand -base64 32 > ${file}`);
  return key;
}
