import { type Lease, type Leases, LeaseLostError, type LeaseTime } from '@zhubao/read-models';
import type { Duty, RunningDuty } from './duty.js';

/** A duty that is begun or runs here, in the terms of its leases. */
export class HeldDuty {
  #running: RunningDuty | undefined;
  #beginning: Promise<RunningDuty | undefined> = Promise.resolve(undefined);

  private constructor(
    readonly duty: Duty,
    private readonly store: Leases,
    private leases: readonly Lease[],
  ) {}

  /** Its leases alone; `undefined` when another has one. */
  static async take(duty: Duty, store: Leases, owner: string, time: LeaseTime): Promise<HeldDuty | undefined> {
    const leases = await acquireAll(duty, store, owner, time);
    return leases && new HeldDuty(duty, store, leases);
  }

  /** That may take longer than a lease: whoever began it goes on renewing meanwhile. */
  async begin(): Promise<void> {
    const terms = new Map(this.leases.map(({ name, term }) => [name, term]));
    const beginning = this.duty.start((checkpoint) => terms.get(checkpoint));
    this.#beginning = beginning.catch(() => undefined);
    this.#running = await beginning;
  }

  /** `undefined` until it has begun. */
  get running(): RunningDuty | undefined {
    return this.#running;
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

  /**
   * Ends the work, as soon as it has begun, then the terms that still run, so that another need not wait. What it could
   * not store any more, its successor does again.
   */
  async giveBack(): Promise<void> {
    const running = await this.#beginning;
    try {
      await running?.stop();
    } catch (error) {
      if (!(error instanceof LeaseLostError)) throw error;
    }
    await releaseAll(this.store, this.leases);
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
