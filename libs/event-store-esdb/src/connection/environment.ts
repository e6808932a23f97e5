import { readFileSync } from 'node:fs';
import { ConnectionSettingsError } from '../errors/connection-settings-error.js';
import { User } from './user.js';

/** What the environment says of the server. */
export interface EnvironmentConnection {
  readonly connection: string;
  readonly user?: User;
}

/**
 * Reads EVENTSTOREDB_URL, EVENTSTOREDB_USER and either EVENTSTOREDB_PASSWORD or EVENTSTOREDB_PASSWORD_FILE.
 * @returns `undefined` when no server is named
 * @throws ConnectionSettingsError when they do not fit together
 */
export function connectionFromEnvironment(environment: Readonly<Record<string, string | undefined>>): EnvironmentConnection | undefined {
  const { EVENTSTOREDB_URL: connection, EVENTSTOREDB_USER: name } = environment;
  const password = passwordFrom(environment);
  if (connection === undefined || connection === '') return undefined;
  if (name === undefined && password === undefined) return { connection };
  if (name === undefined) throw new ConnectionSettingsError('a password is given without EVENTSTOREDB_USER.');
  if (password === undefined) throw new ConnectionSettingsError('EVENTSTOREDB_USER is given without EVENTSTOREDB_PASSWORD or EVENTSTOREDB_PASSWORD_FILE.');
  return { connection, user: new User(name, password) };
}

function passwordFrom({ EVENTSTOREDB_PASSWORD: password, EVENTSTOREDB_PASSWORD_FILE: file }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (file === undefined) return password;
  if (password !== undefined) throw new ConnectionSettingsError('EVENTSTOREDB_PASSWORD and EVENTSTOREDB_PASSWORD_FILE are both given; leave one out.');
  const content = contentOf(file).replace(/\r?\n$/u, '');
  if (content === '') throw new ConnectionSettingsError(`the file of EVENTSTOREDB_PASSWORD_FILE is empty (${file}).`);
  return content;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConnectionSettingsError(`the file of EVENTSTOREDB_PASSWORD_FILE cannot be read (${file}).`, { cause: error });
  }
}
