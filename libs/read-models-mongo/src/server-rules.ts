import { ReadModelServerError } from './errors.js';
import { nameThePrimary } from './faults.js';

/** What a server says of itself: https://www.mongodb.com/docs/manual/reference/command/hello/ */
export interface Hello {
  readonly maxWireVersion?: number;
  readonly isWritablePrimary?: boolean;
  readonly readOnly?: boolean;
  readonly setName?: string;
  /** `isdbgrid` on a router of a sharded cluster. */
  readonly msg?: string;
}

/** MongoDB 5.0, the first that can put one collection in the place of another on a sharded cluster too. */
const oldestWireVersion = 13;
const oldestRelease = '5.0';

/** @throws ReadModelServerError when the store cannot work on this server. */
export function requireUsable({ maxWireVersion = 0, isWritablePrimary, readOnly, setName }: Hello, server: string): void {
  if (maxWireVersion < oldestWireVersion) {
    throw new ReadModelServerError(server, 'too-old', `The server at ${server} is too old: it speaks up to version ${maxWireVersion} of the protocol, the store needs ${oldestWireVersion} (MongoDB ${oldestRelease} or newer).`);
  }
  if (isWritablePrimary !== true) {
    throw new ReadModelServerError(server, 'not-writable', `The server at ${server} takes no writes: it is not the primary${setName === undefined ? '' : ` of the replica set "${setName}"`}. Instead, ${nameThePrimary}`);
  }
  if (readOnly === true) throw new ReadModelServerError(server, 'not-writable', `The server at ${server} takes no writes: it runs read-only.`);
}
