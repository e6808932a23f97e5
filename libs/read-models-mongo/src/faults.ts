import { MongoCompatibilityError, MongoDriverError, MongoNetworkError, MongoServerError, MongoServerSelectionError, type TopologyDescription } from 'mongodb';
import { isNativeError } from 'node:util/types';
import { ReadModelServerError } from './errors.js';

/** No answer within the time that the store allows. */
export class LateError extends Error {
  override readonly name = 'LateError';

  constructor(readonly limitMs: number) {
    super(`no answer within ${limitMs} ms`);
  }
}

/** A document that the server did not write, though it took the request. */
export class RefusedWriteError extends Error {
  override readonly name = 'RefusedWriteError';

  constructor(readonly code: number, message: string) {
    super(message);
  }
}

// https://www.mongodb.com/docs/manual/reference/error-codes/
export const internalError = 1;
export const duplicateKey = 11000;
export const namespaceExists = 48;
export const namespaceNotFound = 26;
export const notImplemented = 238;
const loginRefused = [18, 8000];
const notAllowed = 13;
const timedOut = [50, 262];
const unconfirmed = [64, 79, 100];
const readOnly = [10107, 13435, 13436, 10058];
const steppingDown = [189, 11600, 11602, 91];
const cutOff = [6, 7, 89, 9001];
/** A collection took the place of the one that was being read. */
const queryPlanKilled = 175;

/** A socket that closes while it is written to: the driver passes this on as it comes from Node. */
const brokenSocket = ['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'];

/** Whether the same request may succeed at once: the connection broke, another member became primary, a collection was replaced. */
export function isPassing(error: unknown): boolean {
  return isBroken(error) || [...readOnly, ...steppingDown, ...cutOff, queryPlanKilled].includes(codeOf(error));
}

function isBroken(error: unknown): error is Error {
  return error instanceof MongoNetworkError || (isNativeError(error) && 'code' in error && typeof error.code === 'string' && brokenSocket.includes(error.code));
}

/** What the driver or the server said, as an error that names the server and a way out; anything else is passed on as it is. */
export function explained(error: unknown, server: string): unknown {
  const fault = (reason: ConstructorParameters<typeof ReadModelServerError>[1], message: string): ReadModelServerError => new ReadModelServerError(server, reason, message, error);
  if (error instanceof MongoCompatibilityError) return fault('too-old', `The server at ${server} is too old: ${error.message}`);
  if (error instanceof MongoServerSelectionError) return unselected(error, server);
  if (error instanceof LateError || isQueueTimeout(error)) return fault('late', `MongoDB at ${server} did not answer in time (${error.message}): check its load and the network, or allow more time.`);
  if (isBroken(error)) return fault('unreachable', `The connection to MongoDB at ${server} breaks (${error.message}): check that it runs and that nothing between cuts it off.`);
  if (isUnresolved(error)) return fault('unreachable', `The name of MongoDB at ${server} cannot be resolved (${error.message}): check the address and the name servers.`);
  if (!(error instanceof MongoServerError || error instanceof RefusedWriteError)) return error;
  const code = codeOf(error);
  if (loginRefused.includes(code)) return fault('unauthorised', `MongoDB at ${server} refuses the login: check user, password, and "authSource", the database that knows the user (${error.message}).`);
  if (code === notAllowed) return fault('unauthorised', `MongoDB at ${server} does not allow this user what the store needs: grant it the role "readWrite" on the database (${error.message}).`);
  if (timedOut.includes(code)) return fault('late', `MongoDB at ${server} stopped a request that took too long (${error.message}): check its load, or allow more time.`);
  if (unconfirmed.includes(code)) return fault('unconfirmed', `A write at ${server} was not confirmed by a majority of the members (${error.message}): check that they run; the write can be repeated.`);
  if ([...readOnly, ...steppingDown].includes(code)) return fault('not-writable', `MongoDB at ${server} takes no writes (${error.message}): ${nameThePrimary}`);
  return error;
}

export const nameThePrimary = 'the address must lead to the primary; name the replica set with "replicaSet=NAME", without "directConnection".';

/** `mongodb+srv` asks the name servers for the hosts. */
function isUnresolved(error: unknown): error is Error {
  return isNativeError(error) && 'syscall' in error && typeof error.syscall === 'string' && error.syscall.startsWith('query');
}

/** The driver does not export this error of its own. */
function isQueueTimeout(error: unknown): error is MongoDriverError {
  return error instanceof MongoDriverError && error.name === 'MongoWaitQueueTimeoutError';
}

function codeOf(error: unknown): number {
  return error instanceof MongoServerError || error instanceof RefusedWriteError ? Number(error.code) : Number.NaN;
}

function unselected(error: MongoServerSelectionError, server: string): ReadModelServerError {
  const seen = membersOf(error.reason);
  const tooOld = seen.find(({ fault }) => fault instanceof MongoCompatibilityError);
  if (tooOld !== undefined) return new ReadModelServerError(server, 'too-old', `The server at ${server} is too old: ${tooOld.fault?.message}`, error);
  if (seen.some(({ type }) => type !== 'Unknown')) {
    const members = seen.map(({ address, type }) => `${address} ${type}`).join(', ');
    return new ReadModelServerError(server, 'not-writable', `MongoDB at ${server} has no member that takes writes (${members}): ${nameThePrimary}`, error);
  }
  const faults = seen.map(({ address, fault }) => `${address}: ${fault?.message ?? 'no answer'}`).join('; ');
  const found = faults || (error.reason?.setName ? `no host there belongs to the replica set "${error.reason.setName}"` : error.message);
  return new ReadModelServerError(server, 'unreachable', `MongoDB at ${server} cannot be reached (${found}): check that it runs and that the address is right.`, error);
}

interface Member {
  readonly address: string;
  readonly type: string;
  readonly fault: Error | null;
}

function membersOf(topology: TopologyDescription | undefined): readonly Member[] {
  return Array.from(topology?.servers.values() ?? [], ({ address, type, error }) => ({ address, type, fault: error }));
}
