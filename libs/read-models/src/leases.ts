/**
 * Leases: what keeps the checkpoint of a name runs in one place at a time, though several processes could run it.
 *
 * A lease has an owner, ends by itself, and has a term that grows whenever it changes hands. The end lets another take
 * over from a process that hangs; the term, not the clock, keeps the process that hung from writing when it wakes up:
 * a checkpoint that is stored or dropped in a term is refused once a later one began. So clocks that differ cost time,
 * not correctness.
 */
export interface Lease {
  /** Of the checkpoint that it guards. */
  readonly name: string;
  readonly owner: string;
  /** Of this holding: 1 or more, higher than that of every earlier one. */
  readonly term: number;
  /** By the clock of the owner, in milliseconds since 1970. */
  readonly expiresAtMs: number;
}

/** Now, in milliseconds since 1970 by the clock of the one who asks, and for how long. */
export interface LeaseTime {
  readonly nowMs: number;
  readonly forMs: number;
}

export interface Leases {
  /**
   * A new term, when the lease is free, has expired, or is the owner's own; `undefined` while another holds it.
   * `owner` names one running process, not a place where processes run one after the other.
   */
  acquireLease(name: string, owner: string, time: LeaseTime): Promise<Lease | undefined>;
  /** Held for longer in the same term; `undefined` when that term has ended. Expired alone, it has not. */
  renewLease(lease: Lease, time: LeaseTime): Promise<Lease | undefined>;
  /** Ends the term, so that another need not wait; nothing happens when it has ended. */
  releaseLease(lease: Lease): Promise<void>;
}
