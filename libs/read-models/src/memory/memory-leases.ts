import { LeaseLostError } from '../errors.js';
import type { Lease, LeaseTime } from '../leases.js';
import { requireLeaseTime } from '../request-rules.js';

/** Who holds the lease; nobody between a release and the next who takes it. */
interface Holding {
  readonly term: number;
  readonly holder: { readonly owner: string; readonly expiresAtMs: number } | undefined;
}

export class MemoryLeases {
  readonly #holdings = new Map<string, Holding>();

  acquire(name: string, owner: string, time: LeaseTime): Lease | undefined {
    requireLeaseTime(name, time);
    const { term, holder } = this.#holdings.get(name) ?? { term: 0, holder: undefined };
    if (holder !== undefined && holder.owner !== owner && holder.expiresAtMs > time.nowMs) return undefined;
    return this.#hold({ name, owner, term: term + 1, expiresAtMs: time.nowMs + time.forMs });
  }

  renew(lease: Lease, time: LeaseTime): Lease | undefined {
    requireLeaseTime(lease.name, time);
    return this.#has(lease.name, lease.term) ? this.#hold({ ...lease, expiresAtMs: time.nowMs + time.forMs }) : undefined;
  }

  release({ name, term }: Lease): void {
    if (this.#has(name, term)) this.#holdings.set(name, { term: term + 1, holder: undefined });
  }

  /** @throws LeaseLostError */
  require(name: string, term: number): void {
    if (!this.#has(name, term)) throw new LeaseLostError(name, term);
  }

  #has(name: string, term: number): boolean {
    const holding = this.#holdings.get(name);
    return holding?.holder !== undefined && holding.term === term;
  }

  #hold(lease: Lease): Lease {
    this.#holdings.set(lease.name, { term: lease.term, holder: lease });
    return lease;
  }
}
