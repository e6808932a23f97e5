import type { ServerWritableStream } from '@grpc/grpc-js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { Refusal, StreamFault } from '../faults/fault.js';
import type { Wire } from '../wire/wire.js';
import { refusalError, type RpcError } from './rpc-errors.js';

export type ReadCall = ServerWritableStream<ReadReq, ReadResp>;

/** Sends messages of one call as fast as its client takes them, until the fault that is due. */
export class Delivery {
  readonly #call: ReadCall;
  readonly #wire: Wire;
  readonly #fault: StreamFault | undefined;
  #events = 0;
  #over = false;
  readonly #ended = Promise.withResolvers<void>();

  constructor(call: ReadCall, wire: Wire, fault: StreamFault | undefined) {
    this.#call = call;
    this.#wire = wire;
    this.#fault = fault;
    call.on('cancelled', () => this.#finish()).on('close', () => this.#finish());
    this.#struck();
  }

  /** Whether nothing more can be sent. */
  get over(): boolean {
    return this.#over;
  }

  /** Settles once nothing more can be sent. */
  get ended(): Promise<void> {
    return this.#ended.promise;
  }

  async send(message: ReadResp): Promise<void> {
    if (this.#over) return;
    const isEvent = message.hasEvent();
    if (!this.#call.write(message)) await this.#drained();
    if (!isEvent) return;
    this.#events += 1;
    this.#struck();
  }

  end(): void {
    if (this.#over) return;
    this.#finish();
    this.#call.end();
  }

  fail(error: RpcError): void {
    if (this.#over) return;
    this.#finish();
    this.#call.emit('error', error);
  }

  refuse(refusal: Refusal): void {
    this.fail(refusalError(refusal, this.#wire.port));
  }

  silence(): void {
    this.#finish();
  }

  #struck(): void {
    if (this.#fault === undefined || this.#over || this.#events < this.#fault.afterEvents) return;
    switch (this.#fault.then) {
      case 'cut':
        this.#finish();
        return this.#wire.cut(this.#call.getPeer());
      case 'silence':
        return this.silence();
      case 'end':
        return this.end();
      default:
        return this.refuse(this.#fault.then);
    }
  }

  async #drained(): Promise<void> {
    const drained = Promise.withResolvers<void>();
    this.#call.once('drain', drained.resolve);
    await Promise.race([drained.promise, this.ended]);
    this.#call.off('drain', drained.resolve);
  }

  #finish(): void {
    this.#over = true;
    this.#ended.resolve();
  }
}
