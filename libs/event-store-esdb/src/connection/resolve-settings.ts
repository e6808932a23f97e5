import { readFileSync } from 'node:fs';
import { ConnectionSettingsError } from '../errors/connection-settings-error.js';
import type { ConnectionSettings, EndPoint, Tls } from './connection-settings.js';
import { splitConnectionString, type ConnectionString } from './connection-string.js';
import type { User } from './user.js';

const defaultPort = 2113;

/** Parameters that this adapter passes on. Anything else is a mistake, or would change what it promises. */
const known = new Set(
  [
    'tls',
    'tlsVerifyCert',
    'tlsCAFile',
    'userCertFile',
    'userKeyFile',
    'nodePreference',
    'throwOnAppendFailure',
    'connectionName',
    'maxDiscoverAttempts',
    'discoveryInterval',
    'gossipTimeout',
    'keepAliveInterval',
    'keepAliveTimeout',
  ].map((key) => key.toLowerCase()),
);

/**
 * Checks a connection string and reads the files that it names.
 * @param user given apart from the string; the better place for a password
 * @throws ConnectionSettingsError
 */
export function resolveSettings(connection: string, user?: User): ConnectionSettings {
  const parts = splitConnectionString(connection);
  // First: where a host should stand may stand a password, and its rest behind the "?".
  const hosts = hostsOf(parts);
  for (const key of parts.parameters.keys()) {
    if (!known.has(key)) throw new ConnectionSettingsError(`its parameter "${key}" is not known here.`);
  }
  refuseSurprises(parts.parameters);
  const tls = tlsOf(parts.parameters);
  const whole = (key: string, standard: number, lowest: number) => wholeNumber(parts.parameters, key, standard, lowest);
  return {
    shown: `${parts.scheme}://${hosts.map((host) => `${host.address}:${host.port}`).join(',')}`,
    seeds: parts.scheme === 'esdb+discover' ? 'dns' : hosts.length > 1 ? 'gossip' : 'node',
    hosts,
    tls,
    user: userOf(parts.user, user, tls),
    connectionName: parts.parameters.get('connectionname'),
    discovery: {
      maxDiscoverAttempts: whole('maxDiscoverAttempts', 10, 1),
      discoveryIntervalMs: whole('discoveryInterval', 100, 1),
      gossipTimeoutSeconds: whole('gossipTimeout', 5, 1),
    },
    // Shorter ones make the client warn and servers close the connection.
    keepAliveIntervalMs: whole('keepAliveInterval', 10_000, 10_000),
    keepAliveTimeoutMs: whole('keepAliveTimeout', 10_000, 1_000),
  };
}

/** Settings that exist and would break a promise of the store. */
function refuseSurprises(parameters: ReadonlyMap<string, string>): void {
  const only = (key: string, value: string, because: string): void => {
    const given = parameters.get(key.toLowerCase());
    if (given !== undefined && given.toLowerCase() !== value) throw new ConnectionSettingsError(`"${key}" can only be "${value}": ${because}.`);
  };
  only('nodePreference', 'leader', 'commands are decided on what was read, and other nodes may lag behind');
  only('throwOnAppendFailure', 'true', 'otherwise the client reports a wrong revision for every refused append');
  only('tlsVerifyCert', 'true', 'the client cannot do without; name the authority by tlsCAFile');
}

function hostsOf({ scheme, authority }: ConnectionString): ConnectionSettings['hosts'] {
  const [first, ...more] = authority.split(',').map(hostOf);
  if (first === undefined) throw new ConnectionSettingsError('it names no host.');
  if (scheme === 'esdb+discover' && more.length > 0) throw new ConnectionSettingsError('esdb+discover:// takes one DNS name; list nodes with esdb://.');
  return [first, ...more];
}

function hostOf(text: string): EndPoint {
  const match = /^([\w.-]+)(?::(\d{1,5}))?$/u.exec(text);
  const port = Number(match?.[2] ?? defaultPort);
  // Without its "@" a user and a password stand where a host should: nothing is quoted.
  if (match?.[1] === undefined || port < 1 || port > 65_535) throw new ConnectionSettingsError('one of its hosts is not "name" or "name:port" with a port up to 65535.');
  return { address: match[1], port };
}

function tlsOf(parameters: ReadonlyMap<string, string>): Tls | undefined {
  const tls = parameters.get('tls') ?? 'true';
  if (tls !== 'true' && tls !== 'false') throw new ConnectionSettingsError('"tls" must be "true" or "false".');
  const certificate = fileOf(parameters, 'userCertFile');
  const key = fileOf(parameters, 'userKeyFile');
  const authority = fileOf(parameters, 'tlsCAFile');
  if (tls === 'false') {
    if (certificate ?? key ?? authority) throw new ConnectionSettingsError('with tls=false nothing is encrypted, so it can name no certificates.');
    return undefined;
  }
  if (certificate === undefined && key === undefined) return { authority, userCertificate: undefined };
  if (certificate === undefined || key === undefined) throw new ConnectionSettingsError('"userCertFile" and "userKeyFile" go together.');
  return { authority, userCertificate: { certificate, key } };
}

function fileOf(parameters: ReadonlyMap<string, string>, key: string): Buffer | undefined {
  const path = parameters.get(key.toLowerCase());
  if (path === undefined) return undefined;
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ConnectionSettingsError(`the file of "${key}" cannot be read (${path}).`, { cause: error });
  }
}

function userOf(inString: User | undefined, apart: User | undefined, tls: Tls | undefined): User | undefined {
  if (inString !== undefined && apart !== undefined && !inString.same(apart)) {
    throw new ConnectionSettingsError('it names a user, and another one is given apart from it; leave one out.');
  }
  const user = apart ?? inString;
  // The client would leave the password out without a word.
  if (user !== undefined && tls === undefined) throw new ConnectionSettingsError('a user needs TLS: with tls=false the password would not be sent. Leave one of them out.');
  if (user !== undefined && tls?.userCertificate !== undefined) throw new ConnectionSettingsError('it names a certificate of a user and there is a password, too; leave one out.');
  return user;
}

function wholeNumber(parameters: ReadonlyMap<string, string>, key: string, standard: number, lowest: number): number {
  const text = parameters.get(key.toLowerCase());
  if (text === undefined) return standard;
  const value = Number(text);
  if (!/^\d+$/u.test(text) || value < lowest || value > 2_147_483_647) throw new ConnectionSettingsError(`"${key}" must be a whole number from ${lowest}.`);
  return value;
}
