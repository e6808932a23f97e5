import { ServerCredentials, type Server } from '@grpc/grpc-js';
import { DoubleLog, type DoubleLogOptions } from './log/double-log.js';
import { withoutFaults, type CallRecord, type Faults, type Node, type NodeLimits } from './service/node.js';
import { RunningSubscriptions } from './service/running-subscriptions.js';
import { serverOf } from './service/services.js';
import { Wire } from './wire/wire.js';

export interface EsdbDoubleOptions extends DoubleLogOptions, Partial<NodeLimits> {
  /** Key and certificate in PEM; without them the connection is not encrypted. */
  readonly tls?: { readonly key: string; readonly certificate: string };
}

/**
 * A test double of an EventStoreDB server: real gRPC on a loopback port, the log in memory, and faults on command.
 * It keeps nothing, checks next to nothing and must never stand in for a server outside of specs.
 */
export class EsdbDouble {
  readonly #node: Node;
  readonly #credentials: ServerCredentials;
  readonly #secure: boolean;
  #server: Server;

  private constructor(node: Node, tls: EsdbDoubleOptions['tls']) {
    this.#node = node;
    this.#secure = tls !== undefined;
    this.#credentials =
      tls === undefined
        ? ServerCredentials.createInsecure()
        : ServerCredentials.createSsl(null, [{ private_key: Buffer.from(tls.key), cert_chain: Buffer.from(tls.certificate) }]);
    this.#server = serverOf(node);
  }

  static async start(options: EsdbDoubleOptions = {}): Promise<EsdbDouble> {
    const { maxAppendSize = 1_048_576, tellsCaughtUp = true, announcesBatchAppend = true, users = {} } = options;
    const node: Node = {
      wire: await Wire.lay(),
      limits: { maxAppendSize, tellsCaughtUp, announcesBatchAppend, users },
      faults: withoutFaults(),
      subscriptions: new RunningSubscriptions(),
      calls: [],
      log: new DoubleLog(options),
      leader: undefined,
    };
    const double = new EsdbDouble(node, options.tls);
    await double.#listen();
    return double;
  }

  /** Where clients find it. */
  get url(): string {
    return `esdb://${this.address}?tls=${this.#secure}`;
  }

  get address(): string {
    return `127.0.0.1:${this.#node.wire.port}`;
  }

  get faults(): Faults {
    return this.#node.faults;
  }

  get wire(): Wire {
    return this.#node.wire;
  }

  get subscriptions(): RunningSubscriptions {
    return this.#node.subscriptions;
  }

  /** Everything that clients asked so far. */
  get calls(): readonly CallRecord[] {
    return this.#node.calls;
  }

  get log(): DoubleLog {
    return this.#node.log;
  }

  /** Becomes a follower: it has the leader's log, and sends whoever needs the leader there. */
  follow(leader: EsdbDouble): void {
    this.#node.log = leader.log;
    this.#node.leader = { host: '127.0.0.1', port: leader.#node.wire.port };
  }

  /** Takes the server away: connections break, and new ones are turned away until `resume`. */
  async interrupt(): Promise<void> {
    this.#node.wire.leadTo(undefined);
    this.#node.wire.cutAll();
    this.#server.forceShutdown();
  }

  /** Comes back with its log, or with what an older backup holds of it. */
  async resume(keep: { readonly events?: number; readonly recentIds?: number } = {}): Promise<void> {
    this.#node.log = this.#node.log.afterRestart(keep);
    this.#server = serverOf(this.#node);
    await this.#listen();
  }

  async restart(keep: { readonly events?: number; readonly recentIds?: number } = {}): Promise<void> {
    await this.interrupt();
    await this.resume(keep);
  }

  async stop(): Promise<void> {
    this.#server.forceShutdown();
    await this.#node.wire.close();
  }

  async #listen(): Promise<void> {
    const bound = Promise.withResolvers<number>();
    this.#server.bindAsync('127.0.0.1:0', this.#credentials, (error, port) => (error === null ? bound.resolve(port) : bound.reject(error)));
    this.#node.wire.leadTo(await bound.promise);
  }
}
