import { type Lease, type Leases, LeaseLostError, type LeaseTime } from '@zhubao/read-models';
import type { Duty, RunningDuty } from './duty.js';

/** A duty that runs here, in the terms of its leases. */
export class HeldDuty {
  private constructor(
    readonly duty: Duty,
    readonly running: RunningDuty,
    private readonly store: Leases,
    private leases: readonly Lease[],
  ) {}

  /** `undefined` when it runs elsewhere. */
  static async take(duty: Duty, store: Leases, owner: string, time: LeaseTime): Promise<HeldDuty | undefined> {
    const leases = await acquireAll(duty, store, owner, time);
    if (leases === undefined) return undefined;
    const terms = new Map(leases.map(({ name, term }) => [name, term]));
    try {
      return new HeldDuty(duty, await duty.start((checkpoint) => terms.get(checkpoint)), store, leases);
    } catch (error) {
      await releaseAll(store, leases);
      throw error;
    }
  }

  /** Until when nobody else takes over, by the clock of this process. */
  get expiresAtMs(): number {
    return Math.min(...this.leases.map(({ expiresAtMs }) => expiresAtMs));
  }

  /** `false` when another has it by now. */
  async renew(time: LeaseTime): Promise<boolean> {
    const renewed = await Promise.all(this.leases.map((lease) => this.store.renewLease(lease, time)));
    const held = renewed.filter((lease) => lease !== undefined);
    if (held.length < this.leases.length) return false;
    this.leases = held;
    return true;
  }

  /** Ends the work, then the terms, so that another need not wait. */
  async giveBack(): Promise<void> {
    await this.end();
    await releaseAll(this.store, this.leases);
  }

  /** Ends the work. What it could not store any more, its successor does again. */
  async end(): Promise<void> {
    try {
      await this.running.stop();
    } catch (error) {
      if (!(error instanceof LeaseLostError)) throw error;
    }
  }
}

/** All or none. Everybody asks in the same order, so two who want the same do not hold up each other. */
async function acquireAll(duty: Duty, store: Leases, owner: string, time: LeaseTime): Promise<readonly Lease[] | undefined> {
  const leases: Lease[] = [];
  for (const name of duty.checkpoints) {
    const lease = await store.acquireLease(name, owner, time);
    if (lease === undefined) {
      await releaseAll(store, leases);
      return undefined;
    }
    leases.push(lease);
  }
  return leases;
}

async function releaseAll(store: Leases, leases: readonly Lease[]): Promise<void> {
  await Promise.all(leases.map((lease) => store.releaseLease(lease)));
}
