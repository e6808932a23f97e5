import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js';
import type { LogEvent } from '../log/log-event.js';
import { Delivery, type ReadCall } from './delivery.js';
import { filterOf, type EventFilter } from './event-filter.js';
import { caughtUpMessage, checkpointMessage, confirmationMessage, eventMessage, streamNameOf } from './messages.js';
import { requiresLeader, type Node } from './node.js';
import { invalidPosition, streamDeleted, type RpcError } from './rpc-errors.js';

/** A catch-up subscription: positions are exclusive, past events come first, then live ones, on one call that never ends by itself. */
export async function subscribe(node: Node, call: ReadCall, options: ReadReq.Options, rejection: RpcError | undefined): Promise<void> {
  const delivery = new Delivery(call, node.wire, rejection === undefined ? node.faults.subscriptions() : undefined);
  const stream = options.getStream();
  const position = options.getAll()?.getPosition()?.getCommitPosition();
  node.calls.push({
    method: stream === undefined ? 'subscribe-all' : 'subscribe-stream',
    ...(stream === undefined ? {} : { stream: streamNameOf(stream) }),
    ...(position === undefined ? {} : { position: BigInt(position) }),
    requiresLeader: requiresLeader(call.metadata),
  });
  if (rejection !== undefined) return delivery.fail(rejection);
  if (stream !== undefined && node.log.stream(streamNameOf(stream)).tombstoned) return delivery.fail(streamDeleted(streamNameOf(stream)));
  const start = startOf(node, options);
  if (typeof start === 'string') return delivery.fail(invalidPosition());
  await delivery.send(confirmationMessage(`subscription-${node.calls.length}`));
  await new Pump(node, delivery, options, start).run();
}

/** Index in the log of the first event to look at. */
function startOf(node: Node, options: ReadReq.Options): number | 'no record begins there' {
  const { events } = node.log;
  const stream = options.getStream();
  if (stream !== undefined) {
    if (stream.hasEnd()) return events.length;
    if (!stream.hasRevision()) return 0;
    const name = streamNameOf(stream);
    const revision = BigInt(stream.getRevision());
    const index = events.findIndex((event) => event.stream === name && event.revision > revision);
    return index === -1 ? events.length : index;
  }
  const all = options.getAll();
  if (all?.hasEnd() === true) return events.length;
  const position = all?.getPosition();
  if (position === undefined) return 0;
  const index = node.log.indexAt(BigInt(position.getCommitPosition()));
  return typeof index === 'string' || index === events.length ? index : index + 1;
}

class Pump {
  readonly #node: Node;
  readonly #delivery: Delivery;
  readonly #allows: (event: LogEvent) => boolean;
  readonly #filter: EventFilter | undefined;
  /** A position beyond the end: nothing up to it is sent, and the log may take long to pass it. */
  readonly #beyond: bigint;
  #index: number;
  #considered = 0;
  #live = false;

  constructor(node: Node, delivery: Delivery, options: ReadReq.Options, start: number) {
    this.#node = node;
    this.#delivery = delivery;
    this.#index = start;
    const filter = options.getFilter();
    this.#filter = filter === undefined ? undefined : filterOf(filter);
    const stream = options.getStream();
    const name = streamNameOf(stream);
    this.#allows = stream === undefined ? (this.#filter?.allows ?? (() => true)) : (event) => event.stream === name;
    this.#beyond = BigInt(options.getAll()?.getPosition()?.getCommitPosition() ?? -1);
  }

  async run(): Promise<void> {
    const { subscriptions } = this.#node;
    const handle = { end: () => this.#delivery.end(), fail: this.#delivery.refuse.bind(this.#delivery), silence: () => this.#delivery.silence() };
    subscriptions.add(handle);
    try {
      while (!this.#delivery.over) {
        // Listening begins before looking, so that nothing written in between is missed.
        const appended = Promise.withResolvers<void>();
        const ignore = this.#node.log.onAppend(appended.resolve);
        await this.#sendNew();
        await Promise.race([appended.promise, this.#delivery.ended]);
        ignore();
      }
    } finally {
      subscriptions.delete(handle);
    }
  }

  async #sendNew(): Promise<void> {
    const { log } = this.#node;
    for (; this.#index < log.events.length && !this.#delivery.over; this.#index += 1) {
      const event = log.events[this.#index];
      if (event === undefined || event.position <= this.#beyond) continue;
      if (this.#allows(event)) await this.#delivery.send(eventMessage(event));
      this.#considered += 1;
      if (this.#filter !== undefined && this.#considered % this.#filter.checkpointInterval === 0) await this.#delivery.send(checkpointMessage(event.position));
    }
    if (!this.#live) await this.#goLive();
  }

  async #goLive(): Promise<void> {
    this.#live = true;
    const last = this.#node.log.events[this.#index - 1];
    if (this.#filter !== undefined && last !== undefined) await this.#delivery.send(checkpointMessage(last.position));
    if (this.#node.limits.tellsCaughtUp) await this.#delivery.send(caughtUpMessage());
  }
}
