import type { AppendFault } from '../faults/fault.js';
import type { AppendOutcome } from '../log/double-log.js';
import { sizeOf, type Expected, type ProposedEvent } from '../log/log-event.js';
import type { Node } from './node.js';
import { maxAppendSizeExceeded, refusalError, streamDeleted, type RpcError } from './rpc-errors.js';

export type Answered =
  | { readonly kind: 'error'; readonly error: RpcError; readonly maxAppendSize?: number }
  | { readonly kind: 'silence' }
  | { readonly kind: 'answer'; readonly outcome: Exclude<AppendOutcome, { kind: 'stream-deleted' }> };

/** Decides and writes one append, with the fault that is due. */
export async function appendTo(node: Node, peer: string, stream: string, expected: Expected, events: readonly ProposedEvent[]): Promise<Answered> {
  const fault = node.faults.appends();
  if (fault?.effect === 'none' && typeof fault.answer !== 'object') return faultAnswer(node, peer, fault.answer);
  if (sizeOf(events) > node.limits.maxAppendSize) {
    return { kind: 'error', error: maxAppendSizeExceeded(node.limits.maxAppendSize), maxAppendSize: node.limits.maxAppendSize };
  }
  if (fault?.effect === 'none' && typeof fault.answer === 'object') await fault.answer.after;
  const outcome = node.log.append(stream, expected, events);
  if (fault?.effect === 'written') {
    if (typeof fault.answer !== 'object') return faultAnswer(node, peer, fault.answer);
    await fault.answer.after;
  }
  return outcome.kind === 'stream-deleted' ? { kind: 'error', error: streamDeleted(stream) } : { kind: 'answer', outcome };
}

function faultAnswer(node: Node, peer: string, answer: Exclude<AppendFault['answer'], object>): Answered {
  switch (answer) {
    case 'cut':
      node.wire.cut(peer);
      return { kind: 'silence' };
    case 'never':
      return { kind: 'silence' };
    default:
      return { kind: 'error', error: refusalError(answer, node.wire.port) };
  }
}
