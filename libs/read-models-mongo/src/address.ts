import { ReadModelAddressError } from './errors.js';

export interface Login {
  readonly username?: string;
  readonly password?: string;
}

export interface AddressOptions extends Login {
  /** `mongodb://HOST[:PORT][,…]/DATABASE[?…]` or `mongodb+srv://HOST/DATABASE[?…]`, with or without user and password. */
  readonly url: string;
}

/** Where the read models are. The login is kept apart, so that nothing that shows the address shows a password. */
export interface Address {
  /** Hosts and database, for messages. */
  readonly server: string;
  /** Without user and password. */
  readonly url: string;
  readonly database: string;
  readonly login: Login | undefined;
}

/** An @ that is left over means that one of the login was not encoded: what stands before it may be a password. */
const shape = /^(mongodb|mongodb\+srv):\/\/(?:([^@/?]*)@)?([^@/?]+)(?:\/([^@/?]*))?(?:\?([^@]*))?$/;
const maximumDatabaseBytes = 63;

/** What a URL may say of matters that the store decides, in lower case; nothing allowed means that it must be silent. */
const decidedHere: Readonly<Record<string, readonly string[]>> = {
  w: ['majority'], journal: ['true'], j: ['true'], readconcernlevel: ['majority'], readpreference: ['primary'],
  wtimeoutms: [], timeoutms: [], serverselectiontimeoutms: [], connecttimeoutms: [], sockettimeoutms: [], waitqueuetimeoutms: [],
};

/** @throws ReadModelAddressError that says what is wrong with the address, and how it should be. */
export function addressOf(options: AddressOptions): Address {
  const [, scheme, userinfo, hosts, path, query = ''] = shape.exec(options.url) ?? [];
  if (scheme === undefined || hosts === undefined) {
    throw new ReadModelAddressError('The address of the read models must be "mongodb://HOST/DATABASE" or "mongodb+srv://HOST/DATABASE"; @ : / ? % in a user or a password are written as %40 %3A %2F %3F %25.');
  }
  const database = databaseOf(hosts, path);
  const server = `${hosts}/${database}`;
  requireNothingDecidedHere(server, query);
  const login = loginOf(server, userinfo, options, query);
  return { server, url: `${scheme}://${hosts}/${encodeURIComponent(database)}${query === '' ? '' : `?${query}`}`, database, login };
}

/** https://www.mongodb.com/docs/manual/reference/limits/#naming-restrictions */
function databaseOf(hosts: string, path: string | undefined): string {
  if (path === undefined || path === '') throw new ReadModelAddressError(`The address of the read models at ${hosts} names no database: append one, as in "${hosts}/zhubao".`);
  const database = decoded(path, `The database in the address at ${hosts}`);
  if (/[/\\. "$*<>:|?\0]/.test(database) || Buffer.byteLength(database) > maximumDatabaseBytes) {
    throw new ReadModelAddressError(`"${database}" is not a database name: MongoDB takes up to ${maximumDatabaseBytes} bytes without / \\ . " $ * < > : | ? and blanks.`);
  }
  if (['admin', 'config', 'local'].includes(database)) throw new ReadModelAddressError(`The database "${database}" belongs to MongoDB itself: name another, as in "${hosts}/zhubao".`);
  return database;
}

function requireNothingDecidedHere(server: string, query: string): void {
  for (const [option, value] of new URLSearchParams(query)) {
    const allowed = decidedHere[option.toLowerCase()];
    if (allowed === undefined || allowed.includes(value)) continue;
    const rule = allowed.length === 0 ? 'is decided by the store' : `can only be "${allowed.join('" or "')}"`;
    throw new ReadModelAddressError(`In the address of ${server}, "${option}" ${rule}: take it out.`);
  }
}

function loginOf(server: string, userinfo: string | undefined, given: Login, query: string): Login | undefined {
  const [user, password, ...rest] = (userinfo ?? '').split(':');
  if (rest.length > 0) throw new ReadModelAddressError(`The login in the address of ${server} has more than one colon: write one that belongs to the user or the password as %3A.`);
  const login = { ...given, ...loginIn(server, user, password, given) };
  if (login.username === undefined && login.password === undefined) return undefined;
  if (login.username === undefined) throw new ReadModelAddressError(`There is a password for ${server}, but no user.`);
  // Certificates and cloud identities come without a password.
  if (login.password === undefined && !/(^|&)authMechanism=/i.test(query)) throw new ReadModelAddressError(`There is a user for ${server}, "${login.username}", but no password.`);
  return { username: login.username, ...(login.password === undefined ? {} : { password: login.password }) };
}

function loginIn(server: string, user: string | undefined, password: string | undefined, given: Login): Login {
  const inAddress: { username?: string; password?: string } = {};
  if (user !== undefined && user !== '') inAddress.username = decoded(user, `The user in the address of ${server}`);
  if (password !== undefined) inAddress.password = decoded(password, `The password in the address of ${server}`);
  for (const [what, here, there] of [['user', inAddress.username, given.username], ['password', inAddress.password, given.password]]) {
    if (here !== undefined && there !== undefined) throw new ReadModelAddressError(`The ${what} for ${server} is given twice, in the address and beside it: leave one out.`);
  }
  return inAddress;
}

function decoded(text: string, what: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ReadModelAddressError(`${what} is not written in percent-encoding: write a percent sign as %25.`);
  }
}
