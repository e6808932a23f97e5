import { Metadata, status, type StatusObject } from '@grpc/grpc-js';
import type { Refusal } from '../faults/fault.js';

/** A status by which a call fails, in the words and with the trailers of the server. */
export type RpcError = Pick<StatusObject, 'code' | 'details'> & { readonly metadata: Metadata };

function rpcError(code: status, details: string, trailers: Readonly<Record<string, string>> = {}): RpcError {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(trailers)) metadata.set(key, value);
  return { code, details, metadata };
}

export const notLeader = (host: string, port: number): RpcError =>
  rpcError(status.NOT_FOUND, 'Leader info available', { exception: 'not-leader', 'leader-endpoint-host': host, 'leader-endpoint-port': String(port) });

export const streamDeleted = (stream: string): RpcError =>
  rpcError(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, { exception: 'stream-deleted', 'stream-name': stream });

export const maxAppendSizeExceeded = (limit: number): RpcError =>
  rpcError(status.INVALID_ARGUMENT, `Maximum Append Size of ${limit} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(limit),
  });

const accessDenied = (): RpcError => rpcError(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' });

export const unauthenticated = (): RpcError => rpcError(status.UNAUTHENTICATED, 'Unauthenticated');

export const invalidPosition = (): RpcError => rpcError(status.INVALID_ARGUMENT, 'Trying to read from an invalid position.');

/** @param port where clients find this node */
export function refusalError(refusal: Refusal, port: number): RpcError {
  switch (refusal) {
    case 'timeout':
      return rpcError(status.ABORTED, 'Operation timed out: Commit phase timeout.');
    case 'not-ready':
      return rpcError(status.UNAVAILABLE, 'Server Is Not Ready');
    case 'too-busy':
      return rpcError(status.UNAVAILABLE, 'Server Is Too Busy');
    case 'no-leader-info':
      return rpcError(status.UNKNOWN, 'No leader info available in response');
    case 'not-leader':
      return notLeader('127.0.0.1', port);
    case 'access-denied':
      return accessDenied();
    case 'consumer-too-slow':
      return rpcError(status.ABORTED, 'Operation timed out: Consumer too slow to handle event while live. Client resubscription required.');
    case 'cancelled':
      return rpcError(status.CANCELLED, 'The server cancelled a long-running request.');
    case 'unknown':
      return rpcError(status.UNKNOWN, 'Exception was thrown by handler.');
  }
}
