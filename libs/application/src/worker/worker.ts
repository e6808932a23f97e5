import { setTimeout } from 'node:timers/promises';
import type { Leases, ReadModelStore } from '@zhubao/read-models';
import type { Duty } from './duty.js';
import { HeldDuty } from './held-duty.js';
import { RollCall } from './roll-call.js';

export interface WorkerOptions {
  readonly store: ReadModelStore & Leases;
  readonly duties: readonly Duty[];
  /** Names this running process among all. */
  readonly owner: string;
  /** How long a duty stays with a worker that says nothing. Default: 5 s. */
  readonly leaseMs?: number;
  /** Default: a fifth of `leaseMs`. */
  readonly roundMs?: number;
  readonly nowMs?: () => number;
  readonly onNotice?: (notice: string) => void;
}

export interface WorkerStatus {
  readonly duties: readonly string[];
  readonly workers: number;
  /** What was tried in vain, and is tried again. */
  readonly troubles: readonly { readonly duty: string; readonly error: string; readonly attempts: number }[];
  /** What stands still until somebody mends it. */
  readonly standstills: readonly string[];
}

interface Trouble {
  readonly error: Error;
  readonly attempts: number;
  readonly notBeforeMs: number;
}

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 60_000;

/**
 * One of any number of workers. Round after round it renews the leases of what it does, and beside that gives back what is
 * above its fair share and takes what nobody does. A duty that fails is given back, and tried again after a while, here
 * or elsewhere. Renewing waits for nothing else: neither for a duty to begin nor for one to end.
 */
export class Worker {
  readonly #options: Required<WorkerOptions>;
  readonly #rollCall: RollCall;
  readonly #held = new Map<string, HeldDuty>();
  /** What was let go and has still work in hand. */
  readonly #ending = new Map<string, Promise<void>>();
  readonly #troubles = new Map<string, Trouble>();
  readonly #stopping = new AbortController();
  #workers = 1;
  #running: Promise<unknown> = Promise.resolve();

  private constructor(options: Required<WorkerOptions>, rollCall: RollCall) {
    this.#options = options;
    this.#rollCall = rollCall;
  }

  static async open({ leaseMs = 5_000, roundMs = leaseMs / 5, nowMs = Date.now, onNotice = () => undefined, ...options }: WorkerOptions): Promise<Worker> {
    const rollCall = await RollCall.open(options.store, options.owner, leaseMs);
    return new Worker({ ...options, leaseMs, roundMs, nowMs, onNotice }, rollCall);
  }

  /** Goes round until it is stopped. */
  start(): void {
    this.#running = Promise.all([this.#again(() => this.renew()), this.#again(() => this.share())]);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    for (const held of this.#held.values()) this.#letGo(held, () => held.giveBack());
    await this.rested();
    await this.#rollCall.leave(this.#options.nowMs());
  }

  async status(): Promise<WorkerStatus> {
    const standstills = await Promise.all([...this.#held.values()].map(({ running }) => running.standstills()));
    const troubles = [...this.#troubles].map(([duty, { error, attempts }]) => ({ duty, error: error.message, attempts }));
    return { duties: [...this.#held.keys()], workers: this.#workers, troubles, standstills: standstills.flat() };
  }

  /** Renews the leases of what is done here, and lets go what failed or was lost. */
  async renew(): Promise<void> {
    await Promise.all([...this.#held.values()].map((held) => this.#keep(held)));
  }

  /** Gives back what is above the fair share, or takes what nobody does. */
  async share(): Promise<void> {
    this.#workers = await this.#rollCall.answer(this.#options.nowMs());
    const share = Math.ceil(this.#options.duties.length / this.#workers);
    for (const held of [...this.#held.values()].slice(share)) this.#letGo(held, () => held.giveBack());
    for (const duty of this.#options.duties) {
      if (this.#held.size >= share) break;
      if (this.#mayTry(duty)) await this.#take(duty);
    }
  }

  /** What was let go so far has ended. */
  async rested(): Promise<void> {
    await Promise.all(this.#ending.values());
  }

  async #again(round: () => Promise<void>): Promise<void> {
    const { roundMs, onNotice } = this.#options;
    while (!this.#stopping.signal.aborted) {
      // A store that is away is no reason to end: leases run out by themselves, and the next round may find it again.
      await round().catch((error: unknown) => onNotice(`A round failed: ${messageOf(error)}`));
      await setTimeout(roundMs, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
    }
  }

  async #keep(held: HeldDuty): Promise<void> {
    const failure = await held.running.failure();
    if (failure !== undefined) {
      this.#letGo(held, () => held.giveBack());
      return this.#failed(held.duty, failure);
    }
    const { leaseMs, nowMs, onNotice } = this.#options;
    if (await this.#renewed(held)) {
      this.#troubles.delete(held.duty.name);
      return;
    }
    onNotice(`${held.duty.name} was not renewed within ${leaseMs} ms, at ${nowMs()}: another worker may have it.`);
    this.#letGo(held, () => held.end());
  }

  #letGo({ duty: { name } }: HeldDuty, end: () => Promise<void>): void {
    if (!this.#held.delete(name)) return;
    const ended = end()
      .catch((error: unknown) => this.#options.onNotice(`${name} did not end as it should: ${messageOf(error)}`))
      .finally(() => this.#ending.delete(name));
    this.#ending.set(name, ended);
  }

  /** While the store does not answer, a duty stays as long as nobody else can have taken it. */
  async #renewed(held: HeldDuty): Promise<boolean> {
    const { leaseMs, nowMs, onNotice } = this.#options;
    try {
      return await held.renew({ nowMs: nowMs(), forMs: leaseMs });
    } catch (error) {
      onNotice(`The lease of ${held.duty.name} could not be renewed: ${messageOf(error)}`);
      return nowMs() < held.expiresAtMs;
    }
  }

  async #take(duty: Duty): Promise<void> {
    const { store, owner, leaseMs, nowMs, onNotice } = this.#options;
    try {
      const held = await HeldDuty.take(duty, store, owner, { nowMs: nowMs(), forMs: leaseMs });
      if (held === undefined) return;
      this.#held.set(duty.name, held);
      onNotice(`${duty.name} runs here.`);
    } catch (error) {
      this.#failed(duty, error instanceof Error ? error : new Error(String(error)));
    }
  }

  #failed(duty: Duty, error: Error): void {
    const { nowMs, onNotice } = this.#options;
    const attempts = (this.#troubles.get(duty.name)?.attempts ?? 0) + 1;
    const delayMs = Math.min(FIRST_DELAY_MS * 2 ** (attempts - 1), LONGEST_DELAY_MS);
    this.#troubles.set(duty.name, { error, attempts, notBeforeMs: nowMs() + delayMs });
    onNotice(`${duty.name} failed (attempt ${attempts}, the next in ${delayMs} ms at the earliest): ${error.message}`);
  }

  #mayTry({ name }: Duty): boolean {
    return !this.#held.has(name) && !this.#ending.has(name) && (this.#troubles.get(name)?.notBeforeMs ?? 0) <= this.#options.nowMs();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
