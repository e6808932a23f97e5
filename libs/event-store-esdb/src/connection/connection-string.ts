import { ConnectionSettingsError } from '../errors/connection-settings-error.js';
import { User } from './user.js';

/** The parts of a connection string as text. */
export interface ConnectionString {
  readonly scheme: 'esdb' | 'esdb+discover';
  readonly user: User | undefined;
  readonly authority: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/**
 * Takes a connection string apart. The client's own parser is not used: it quotes the whole string, password and all, in its errors.
 * @throws ConnectionSettingsError which shows no part of the string that could belong to a password
 */
export function splitConnectionString(text: string): ConnectionString {
  const match = /^(esdb|esdb\+discover):\/\/(.*)$/su.exec(text.trim());
  const [, scheme, rest] = match ?? [];
  if (rest === undefined || (scheme !== 'esdb' && scheme !== 'esdb+discover')) {
    throw new ConnectionSettingsError('it must begin with esdb:// (one node, or several separated by commas) or esdb+discover:// (a DNS name of all nodes).');
  }
  const end = rest.search(/[/?]/u);
  const front = end === -1 ? rest : rest.slice(0, end);
  const behind = end === -1 ? '' : rest.slice(end).replace(/^\/+/u, '');
  // A password that is not encoded breaks the string in places that must not be quoted.
  if (behind.includes('@') || front.split('@').length > 2) {
    throw new ConnectionSettingsError('it has an "@" too many; encode user and password (encodeURIComponent), or give them apart from it.');
  }
  const [authority, userInfo] = front.split('@').toReversed();
  return { scheme, user: userInfo === undefined ? undefined : userOf(userInfo), authority: authority ?? '', parameters: parametersOf(behind) };
}

function userOf(userInfo: string): User {
  const [name, password, ...more] = userInfo.split(':');
  if (name === undefined || name === '' || password === undefined || password === '' || more.length > 0) {
    throw new ConnectionSettingsError('before its "@" stands no user:password; encode both (encodeURIComponent), or give them apart from it.');
  }
  try {
    return new User(decodeURIComponent(name), decodeURIComponent(password));
  } catch {
    // The cause would quote what it could not decode.
    throw new ConnectionSettingsError('user and password before its "@" are not encoded; use encodeURIComponent, or give them apart from it.');
  }
}

function parametersOf(text: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  if (text === '') return parameters;
  if (!text.startsWith('?')) throw new ConnectionSettingsError('behind its hosts only "?key=value&key=value" may follow.');
  for (const pair of text.slice(1).split('&')) {
    const [key, value, ...more] = pair.split('=');
    if (key === undefined || !/^\w+$/u.test(key) || value === undefined || value === '' || more.length > 0) {
      throw new ConnectionSettingsError('one of its parameters is not "key=value".');
    }
    if (parameters.has(key.toLowerCase())) throw new ConnectionSettingsError(`its parameter "${key}" stands there twice.`);
    parameters.set(key.toLowerCase(), decode(key, value));
  }
  return parameters;
}

function decode(key: string, value: string): string {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    throw new ConnectionSettingsError(`the value of its parameter "${key}" is not encoded; use encodeURIComponent.`, { cause: error });
  }
}
