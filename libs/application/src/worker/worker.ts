import { setTimeout } from 'node:timers/promises';
import { LeaseLostError, type Leases, type ReadModelStore } from '@zhubao/read-models';
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
  /** What could not begin, or ended, and is begun again. */
  readonly troubles: readonly { readonly duty: string; readonly error: string; readonly attempts: number }[];
  /** What does not get on though it runs here, and why. */
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
 * One of any number of workers. Round after round it renews the leases of what it does or begins to do, and beside that
 * gives back what is above its fair share and takes what nobody does. A duty that fails is given back, and tried again
 * after a while, here or elsewhere. Renewing waits for nothing else: neither for a duty to begin nor for one to end.
 */
export class Worker {
  readonly #options: Required<WorkerOptions>;
  readonly #rollCall: RollCall;
  /** What runs here, and what is begun. */
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
    for (const held of this.#held.values()) this.#letGo(held);
    await this.rested();
    await this.#rollCall.leave(this.#options.nowMs());
  }

  async status(): Promise<WorkerStatus> {
    const running = [...this.#held.values()].flatMap((held) => (held.running === undefined ? [] : { name: held.duty.name, running: held.running }));
    const standstills = await Promise.all(running.map((one) => one.running.standstills()));
    const troubles = [...this.#troubles].filter((trouble) => this.#isOwn(...trouble)).map(([duty, { error, attempts }]) => ({ duty, error: error.message, attempts }));
    return { duties: running.map(({ name }) => name), workers: this.#workers, troubles, standstills: standstills.flat() };
  }

  /** What could be tried again and was not, for as long as a lease lasts, others do: their health tells of it. */
  #isOwn(duty: string, { notBeforeMs }: Trouble): boolean {
    const { leaseMs, nowMs } = this.#options;
    return this.#held.has(duty) || nowMs() < notBeforeMs + leaseMs;
  }

  /** Renews the leases of what is done or begun here, and lets go what failed or was lost. */
  async renew(): Promise<void> {
    // Beginning may take long, and who does it is about: others share the work out with it.
    await Promise.all([this.#answer(), ...[...this.#held.values()].map((held) => this.#keep(held))]);
  }

  /** Gives back what is above the fair share, or takes what nobody does. */
  async share(): Promise<void> {
    await this.#answer();
    const share = Math.ceil(this.#options.duties.length / this.#workers);
    for (const held of [...this.#held.values()].slice(share)) this.#letGo(held);
    for (const duty of this.#options.duties) {
      if (this.#held.size >= share || this.#stopping.signal.aborted) break;
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

  async #answer(): Promise<void> {
    this.#workers = await this.#rollCall.answer(this.#options.nowMs());
  }

  /** What fails because another has it by now has not failed here. */
  async #keep(held: HeldDuty): Promise<void> {
    const { leaseMs, nowMs, onNotice } = this.#options;
    if (!(await this.#renewed(held))) {
      if (this.#letGo(held)) onNotice(`${held.duty.name} was not renewed within ${leaseMs} ms, at ${nowMs()}: another worker may have it.`);
      return;
    }
    const failure = await held.running?.failure();
    if (failure === undefined) {
      if (held.running !== undefined) this.#troubles.delete(held.duty.name);
    } else if (this.#letGo(held)) this.#failed(held.duty, failure);
  }

  /** `false` when it was let go before. */
  #letGo(held: HeldDuty): boolean {
    const { name } = held.duty;
    if (this.#held.get(name) !== held) return false;
    this.#held.delete(name);
    const ended = held
      .giveBack()
      .catch((error: unknown) => this.#options.onNotice(`${name} did not end as it should: ${messageOf(error)}`))
      .finally(() => this.#ending.delete(name));
    this.#ending.set(name, ended);
    return true;
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
    const { store, owner, leaseMs, nowMs } = this.#options;
    try {
      const held = await HeldDuty.take(duty, store, owner, { nowMs: nowMs(), forMs: leaseMs });
      if (held === undefined) return;
      this.#held.set(duty.name, held);
      await this.#begin(held);
    } catch (error) {
      this.#failed(duty, error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** What was lost meanwhile is let go by then, and never ran here. @throws what kept it from beginning */
  async #begin(held: HeldDuty): Promise<void> {
    const { onNotice } = this.#options;
    const { name } = held.duty;
    try {
      await held.begin();
      if (this.#held.get(name) === held) onNotice(`${name} runs here.`);
    } catch (error) {
      const isLost = error instanceof LeaseLostError;
      if (!this.#letGo(held) || isLost) onNotice(`${name} was lost before it had begun${isLost ? '' : `, and failed: ${messageOf(error)}`}.`);
      else throw error;
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
