import type { ServerDuplexStream } from '@grpc/grpc-js';
import type { BatchAppendReq, BatchAppendResp as BatchAppendRespMessage } from '@eventstore/db-client/generated/streams_pb.js';
import type { Status as StatusMessage } from '@eventstore/db-client/generated/status_pb.js';
import type { AppendOutcome } from '../log/double-log.js';
import type { Expected, ProposedEvent } from '../log/log-event.js';
import { appendTo, type Answered } from './append-outcome.js';
import { batchExpectedOf, identifierOf, proposedOf, streamNameOf } from './messages.js';
import { rejectionOf, requiresLeader, type Node } from './node.js';
import {
  AccessDenied,
  AllStreamPosition,
  Any,
  BatchAppendResp,
  Empty,
  GoogleEmpty,
  MaximumAppendSizeExceeded,
  Status,
  StreamDeleted,
  Timeout,
  Unknown,
  WrongExpectedVersion,
} from './protocol.js';

type Call = ServerDuplexStream<BatchAppendReq, BatchAppendRespMessage>;

interface Pending {
  readonly options: BatchAppendReq.Options;
  readonly events: ProposedEvent[];
}

/** One call for all appends of a client, each under its correlation id and possibly in several parts. */
export function batchAppend(node: Node, call: Call): void {
  const pending = new Map<string, Pending>();
  call.on('data', (message: BatchAppendReq) => {
    const id = message.getCorrelationId()?.getString() ?? '';
    const options = message.getOptions();
    if (options !== undefined) pending.set(id, { options, events: [] });
    const append = pending.get(id);
    if (append === undefined) return;
    append.events.push(...message.getProposedMessagesList().map(proposedOf));
    if (!message.getIsFinal()) return;
    pending.delete(id);
    void finish(node, call, message, append);
  });
  call.on('end', () => call.end());
}

async function finish(node: Node, call: Call, request: BatchAppendReq, { options, events }: Pending): Promise<void> {
  const stream = streamNameOf(options);
  node.calls.push({ method: 'batch-append', stream, requiresLeader: requiresLeader(call.metadata) });
  const rejection = rejectionOf(node, call.metadata);
  if (rejection !== undefined) {
    // A follower fails the whole call, not the one append.
    call.emit('error', rejection);
    return;
  }
  const expected = batchExpectedOf(options);
  const answered = await appendTo(node, call.getPeer(), stream, expected, events);
  if (answered.kind === 'silence' || call.cancelled) return;
  const response = new BatchAppendResp();
  response.setCorrelationId(request.getCorrelationId());
  response.setStreamIdentifier(identifierOf(stream));
  if (answered.kind === 'answer' && answered.outcome.kind === 'written') response.setSuccess(success(answered.outcome.last));
  else response.setError(failure(stream, expected, answered));
  call.write(response);
}

function success(last: Extract<AppendOutcome, { kind: 'written' }>['last']): BatchAppendRespMessage.Success {
  const written = new BatchAppendResp.Success();
  if (last === undefined) return written;
  const position = new AllStreamPosition();
  position.setCommitPosition(String(last.position));
  position.setPreparePosition(String(last.position));
  written.setCurrentRevision(String(last.revision));
  written.setPosition(position);
  return written;
}

/** Failures travel as a status whose details say which one; "not ready" and "busy" have none and are told by their message. */
function failure(stream: string, expected: Expected, answered: Exclude<Answered, { kind: 'silence' }>): StatusMessage {
  const status = new Status();
  if (answered.kind === 'answer') {
    const current = answered.outcome.kind === 'wrong-expected-version' ? answered.outcome.current : -1n;
    return detailed(status, 'WrongExpectedVersion', wrongVersion(expected, current).serializeBinary());
  }
  const { error } = answered;
  status.setMessage(error.details);
  switch (String(error.metadata.get('exception')[0] ?? error.details)) {
    case 'maximum-append-size-exceeded': {
      const exceeded = new MaximumAppendSizeExceeded();
      exceeded.setMaxappendsize(answered.maxAppendSize ?? 0);
      return detailed(status, 'MaximumAppendSizeExceeded', exceeded.serializeBinary());
    }
    case 'access-denied':
      return detailed(status, 'AccessDenied', new AccessDenied().serializeBinary());
    case 'stream-deleted': {
      const deleted = new StreamDeleted();
      deleted.setStreamIdentifier(identifierOf(stream));
      return detailed(status, 'StreamDeleted', deleted.serializeBinary());
    }
    case 'Operation timed out: Commit phase timeout.':
      return detailed(status, 'Timeout', new Timeout().serializeBinary());
    case 'Server Is Not Ready':
    case 'Server Is Too Busy':
    case 'No leader info available in response':
      return detailed(status, 'Empty', new Empty().serializeBinary());
    default:
      return detailed(status, 'Unknown', new Unknown().serializeBinary());
  }
}

function detailed(status: StatusMessage, type: string, content: Uint8Array): StatusMessage {
  const details = new Any();
  details.pack(content, type === 'Empty' ? 'google.protobuf.Empty' : `event_store.client.${type}`);
  status.setDetails(details);
  return status;
}

function wrongVersion(expected: Expected, current: bigint): InstanceType<typeof WrongExpectedVersion> {
  const wrong = new WrongExpectedVersion();
  if (current < 0n) wrong.setCurrentNoStream(new GoogleEmpty());
  else wrong.setCurrentStreamRevision(String(current));
  if (expected === 'any') wrong.setExpectedAny(new GoogleEmpty());
  else if (expected === 'no_stream') wrong.setExpectedNoStream(new GoogleEmpty());
  else if (expected === 'stream_exists') wrong.setExpectedStreamExists(new GoogleEmpty());
  else wrong.setExpectedStreamPosition(String(expected));
  return wrong;
}
