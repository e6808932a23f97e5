import { readFileSync } from 'node:fs';
import { type AddressOptions } from './address.js';
import { ReadModelAddressError } from './errors.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the environment says: `MONGODB_URL`, and beside it `MONGODB_USERNAME` with `MONGODB_PASSWORD`, or with
 * `MONGODB_PASSWORD_FILE`, a file that holds the password, so that it stands in no address and no list of processes.
 * @returns undefined when it names no server.
 * @throws ReadModelAddressError
 */
export function mongoOptionsOf(environment: Environment): AddressOptions | undefined {
  const { MONGODB_URL: url, MONGODB_USERNAME: username } = environment;
  if (url === undefined || url === '') return undefined;
  const password = passwordOf(environment);
  return { url, ...(username ? { username } : {}), ...(password === undefined ? {} : { password }) };
}

function passwordOf({ MONGODB_PASSWORD: password, MONGODB_PASSWORD_FILE: file }: Environment): string | undefined {
  if (!file) return password || undefined;
  if (password) throw new ReadModelAddressError('Both MONGODB_PASSWORD and MONGODB_PASSWORD_FILE are set: leave one out.');
  const [line = ''] = contentOf(file).split(/\r?\n/);
  if (line === '') throw new ReadModelAddressError(`The file ${file}, named by MONGODB_PASSWORD_FILE, begins with an empty line: the first one is the password.`);
  return line;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ReadModelAddressError(`The file ${file}, named by MONGODB_PASSWORD_FILE, cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}
