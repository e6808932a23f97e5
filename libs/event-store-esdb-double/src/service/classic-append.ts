import type { sendUnaryData, ServerReadableStream } from '@grpc/grpc-js';
import type { AppendReq, AppendResp as AppendRespMessage } from '@eventstore/db-client/generated/streams_pb.js';
import type { AppendOutcome } from '../log/double-log.js';
import type { Expected, ProposedEvent } from '../log/log-event.js';
import { appendTo } from './append-outcome.js';
import { expectedOf, proposedOf, streamNameOf } from './messages.js';
import { rejectionOf, requiresLeader, type Node } from './node.js';
import { AppendResp, Empty } from './protocol.js';

/** One call for one append: options first, then one message for each event. */
export function classicAppend(node: Node, call: ServerReadableStream<AppendReq, AppendRespMessage>, answer: sendUnaryData<AppendRespMessage>): void {
  const events: ProposedEvent[] = [];
  let options: AppendReq.Options | undefined;
  call.on('data', (message: AppendReq) => {
    options = message.getOptions() ?? options;
    const proposed = message.getProposedMessage();
    if (proposed !== undefined) events.push(proposedOf(proposed));
  });
  call.on('end', () => {
    // What a cut left of a request is no request.
    if (options !== undefined && node.wire.carries(call.getPeer())) void finish(node, call, options, events, answer);
  });
}

async function finish(
  node: Node,
  call: ServerReadableStream<AppendReq, AppendRespMessage>,
  options: AppendReq.Options,
  events: readonly ProposedEvent[],
  answer: sendUnaryData<AppendRespMessage>,
): Promise<void> {
  const stream = streamNameOf(options);
  node.calls.push({ method: 'append', stream, requiresLeader: requiresLeader(call.metadata) });
  const rejection = rejectionOf(node, call.metadata);
  if (rejection !== undefined) return answer(rejection);
  const expected = expectedOf(options);
  const answered = await appendTo(node, call.getPeer(), stream, expected, events);
  if (answered.kind === 'error') return answer(answered.error);
  if (answered.kind === 'answer') answer(null, response(expected, answered.outcome));
}

function response(expected: Expected, outcome: Exclude<AppendOutcome, { kind: 'stream-deleted' }>): AppendRespMessage {
  const message = new AppendResp();
  if (outcome.kind === 'written') message.setSuccess(success(outcome.last));
  else message.setWrongExpectedVersion(wrongVersion(expected, outcome.current));
  return message;
}

function success(last: { readonly revision: bigint; readonly position: bigint } | undefined): AppendRespMessage.Success {
  const written = new AppendResp.Success();
  if (last === undefined) return written;
  const position = new AppendResp.Position();
  position.setCommitPosition(String(last.position));
  position.setPreparePosition(String(last.position));
  written.setCurrentRevision(String(last.revision));
  written.setPosition(position);
  return written;
}

function wrongVersion(expected: Expected, current: bigint): AppendRespMessage.WrongExpectedVersion {
  const wrong = new AppendResp.WrongExpectedVersion();
  if (current < 0n) wrong.setCurrentNoStream(new Empty());
  else wrong.setCurrentRevision(String(current));
  if (expected === 'any') wrong.setExpectedAny(new Empty());
  else if (expected === 'no_stream') wrong.setExpectedNoStream(new Empty());
  else if (expected === 'stream_exists') wrong.setExpectedStreamExists(new Empty());
  else wrong.setExpectedRevision(String(expected));
  return wrong;
}
