import { ErrorType, WrongExpectedVersionError } from '@eventstore/db-client';
import { ConnectionGivenUpError } from './connection-given-up-error.js';
import { SubscriptionLostError } from './subscription-lost-error.js';
import { TimedOutError } from './timed-out-error.js';

/** What an error of the client means for what was asked. */
export type Trouble =
  | { readonly kind: 'wrong-revision'; readonly actual: bigint | 'no_stream' }
  | { readonly kind: 'stream-deleted' | 'stream-not-found' | 'access-denied' | 'too-large' | 'invalid-position' | 'refused' }
  /** It may work when asked again. `written` says whether an append may have been written nevertheless. */
  | { readonly kind: 'passing'; readonly answered: boolean; readonly written: 'no' | 'perhaps' };

const grpcStatus = { invalidArgument: 3, deadlineExceeded: 4, notFound: 5, permissionDenied: 7, unimplemented: 12, unauthenticated: 16 };

/** By `type` where the client has converted the error, by gRPC's `code` where it has not. */
export function classify(error: unknown): Trouble {
  if (error instanceof TimedOutError) return { kind: 'passing', answered: false, written: 'perhaps' };
  if (error instanceof ConnectionGivenUpError) return { kind: 'passing', answered: true, written: 'perhaps' };
  if (error instanceof SubscriptionLostError) return { kind: 'passing', answered: true, written: 'no' };
  if (error instanceof WrongExpectedVersionError) return { kind: 'wrong-revision', actual: error.actualVersion };
  const type = property(error, 'type');
  switch (type) {
    case ErrorType.STREAM_DELETED:
      return { kind: 'stream-deleted' };
    case ErrorType.STREAM_NOT_FOUND:
      return { kind: 'stream-not-found' };
    case ErrorType.ACCESS_DENIED:
      return { kind: 'access-denied' };
    case ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED:
      return { kind: 'too-large' };
    case ErrorType.INVALID_ARGUMENT:
    case ErrorType.UNSUPPORTED:
      return { kind: 'refused' };
    case ErrorType.NOT_LEADER:
      return { kind: 'passing', answered: true, written: 'no' };
    case ErrorType.DEADLINE_EXCEEDED:
      return { kind: 'passing', answered: false, written: 'perhaps' };
    case ErrorType.TIMEOUT:
    case ErrorType.UNAVAILABLE:
    case ErrorType.CANCELLED:
      return { kind: 'passing', answered: true, written: 'perhaps' };
    default:
      return byCode(error);
  }
}

/** Errors that the client does not know, or has not converted. */
function byCode(error: unknown): Trouble {
  const message = error instanceof Error ? error.message : String(error);
  const code = property(error, 'code');
  switch (code) {
    case undefined:
      // Failed discovery has neither type nor code; what else has none is a mistake in a program.
      return message.startsWith('Failed to discover') ? { kind: 'passing', answered: true, written: 'no' } : { kind: 'refused' };
    case grpcStatus.invalidArgument:
      if (/invalid position/iu.test(message)) return { kind: 'invalid-position' };
      // A limit on single events, of servers that this client is older than.
      return { kind: /append (event )?size/iu.test(message) ? 'too-large' : 'refused' };
    case grpcStatus.permissionDenied:
    case grpcStatus.unauthenticated:
      return { kind: 'access-denied' };
    case grpcStatus.notFound:
    case grpcStatus.unimplemented:
      return { kind: 'refused' };
    case grpcStatus.deadlineExceeded:
      return { kind: 'passing', answered: false, written: 'perhaps' };
    default:
      return { kind: 'passing', answered: true, written: 'perhaps' };
  }
}

function property(error: unknown, name: 'type' | 'code'): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}
