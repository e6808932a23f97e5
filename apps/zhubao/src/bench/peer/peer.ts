/** Which streams the peer's callers append to. */
export type PeerAppend = 'loans' | 'pool';

/** The system that this engine is compared with, at work on the same data. */
export interface Peer {
  readonly name: string;
  /** Path of the database server's program. */
  readonly server: string;
  /** Brings the streams of a log into the peer; what is given back makes one run, in commands per second. */
  appends(kind: PeerAppend, log: string, data: object): Promise<() => Promise<number>>;
  /** Brings a part of a log into the peer; the runs read and fold it, and rebuild a projection of it, in events per second. */
  reads(log: string): Promise<{ replay(): Promise<number>; rebuild(): Promise<number> }>;
  stop(): Promise<void>;
}
