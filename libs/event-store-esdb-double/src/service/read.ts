import type { ReadReq as ReadReqMessage } from '@eventstore/db-client/generated/streams_pb.js';
import type { LogEvent } from '../log/log-event.js';
import { Delivery, type ReadCall } from './delivery.js';
import { eventMessage, streamNameOf, streamNotFoundMessage } from './messages.js';
import { rejectionOf, requiresLeader, type Node } from './node.js';
import { ReadReq } from './protocol.js';
import { invalidPosition, streamDeleted, type RpcError } from './rpc-errors.js';
import { subscribe } from './subscribe.js';

type Found = readonly LogEvent[] | { readonly error: RpcError } | 'stream not found';

/** One method of the protocol for reads and subscriptions, of one stream and of all. */
export async function read(node: Node, call: ReadCall): Promise<void> {
  const options = call.request.getOptions();
  if (options === undefined) return;
  const rejection = rejectionOf(node, call.metadata);
  if (options.hasSubscription()) return subscribe(node, call, options, rejection);
  const delivery = new Delivery(call, node.wire, rejection === undefined ? node.faults.reads() : undefined);
  note(node, call, options);
  if (rejection !== undefined) return delivery.fail(rejection);
  const found = options.hasStream() ? streamEvents(node, options) : allEvents(node, options);
  if (found === 'stream not found') {
    await delivery.send(streamNotFoundMessage(streamNameOf(options.getStream())));
  } else if ('error' in found) {
    return delivery.fail(found.error);
  } else {
    for (const event of found.slice(0, Number(options.getCount()))) await delivery.send(eventMessage(event));
  }
  delivery.end();
}

function note(node: Node, call: ReadCall, options: ReadReqMessage.Options): void {
  const stream = options.getStream();
  const position = options.getAll()?.getPosition()?.getCommitPosition();
  node.calls.push({
    method: stream === undefined ? 'read-all' : 'read-stream',
    ...(stream === undefined ? {} : { stream: streamNameOf(stream) }),
    ...(position === undefined ? {} : { position: BigInt(position) }),
    requiresLeader: requiresLeader(call.metadata),
  });
}

/** Positions in a stream are inclusive either way. */
function streamEvents(node: Node, options: ReadReqMessage.Options): Found {
  const asked = options.getStream();
  const name = streamNameOf(asked);
  const stream = node.log.stream(name);
  if (stream.tombstoned) return { error: streamDeleted(name) };
  if (stream.events.length === 0 || stream.softDeleted) return 'stream not found';
  const from = asked?.hasRevision() === true ? BigInt(asked.getRevision()) : undefined;
  const visible = stream.visible();
  if (isBackwards(options)) return visible.filter((event) => asked?.hasStart() !== true && (from === undefined || event.revision <= from)).toReversed();
  return visible.filter((event) => asked?.hasEnd() !== true && (from === undefined || event.revision >= from));
}

/** Forwards a position is inclusive; backwards it is the end of what is read, so the event that begins there is not among it. */
function allEvents(node: Node, options: ReadReqMessage.Options): Found {
  const asked = options.getAll();
  const position = asked?.getPosition();
  const { events } = node.log;
  const index = position === undefined ? (asked?.hasEnd() === true ? events.length : 0) : node.log.indexAt(BigInt(position.getCommitPosition()));
  if (typeof index === 'string') return { error: invalidPosition() };
  return isBackwards(options) ? events.slice(0, index).toReversed() : events.slice(index);
}

function isBackwards(options: ReadReqMessage.Options): boolean {
  return options.getReadDirection() === ReadReq.Options.ReadDirection.BACKWARDS;
}
