import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { EventStore } from '@zhubao/event-store';
import type { Viewer } from '../access/viewer.js';
import { problem } from '../problems/problem.js';
import type { EndReason } from './end-reason.js';
import { LiveStream, type LiveStreamOptions } from './live-stream.js';
import { LiveTail } from './live-tail.js';

export interface LiveLimits {
  readonly perUser: number;
  readonly inAll: number;
  /** Newest events in memory; who is further behind reads the store. */
  readonly kept: number;
  readonly heartbeatMs: number;
  readonly patienceMs: number;
}

export const LIVE_LIMITS: LiveLimits = { perUser: 5, inAll: 200, kept: 1_000, heartbeatMs: 15_000, patienceMs: 10_000 };

const RETRY_SECONDS = 10;

/** All live streams of this process, and the one tail of the log that they share. */
@Injectable()
export class LiveStreams implements OnModuleDestroy {
  readonly #running = new Map<LiveStream, Promise<unknown>>();
  readonly #perUser = new Map<string, number>();
  #tail: Promise<LiveTail> | undefined;
  #closing = false;

  constructor(readonly events: EventStore, readonly limits: LiveLimits) {}

  get count(): number {
    return [...this.#perUser.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Room for one more of this user, until `leave` is called. @throws Problem TOO_MANY_REQUESTS, UNAVAILABLE when the server stops */
  enter({ user }: Viewer): () => void {
    if (this.#closing) throw problem('UNAVAILABLE', { zh: '服务即将停止。', en: 'The server stops.' }, { retryAfterSeconds: RETRY_SECONDS });
    const own = this.#perUser.get(user) ?? 0;
    const { perUser, inAll } = this.limits;
    if (own >= perUser) throw tooMany(`该用户已有 ${own} 个实时连接，上限为 ${perUser}；请先关闭一个。`, `This user has ${own} live streams, and ${perUser} are allowed: close one.`, { open: own, limit: perUser });
    if (this.count >= inAll) throw tooMany(`服务器已有 ${this.count} 个实时连接，已达上限；请稍后再试。`, `There are ${this.count} live streams, which is all that are allowed: try again in a while.`, { open: this.count, limit: inAll });
    this.#perUser.set(user, own + 1);
    return () => this.#leave(user);
  }

  async run(options: Omit<LiveStreamOptions, 'tail' | 'heartbeatMs' | 'patienceMs'>): Promise<void> {
    const { heartbeatMs, patienceMs } = this.limits;
    const stream = new LiveStream({ ...options, tail: await this.#opened(), heartbeatMs, patienceMs });
    if (this.#closing) stream.end('shutdown');
    const running = stream.run();
    this.#running.set(stream, running);
    try {
      await running;
    } finally {
      this.#running.delete(stream);
    }
  }

  /** Before the server waits for its connections to end. */
  async onModuleDestroy(): Promise<void> {
    this.#closing = true;
    this.#endAll('shutdown');
    await Promise.allSettled(this.#running.values());
    await (await this.#tail)?.stop();
  }

  #leave(user: string): void {
    const left = (this.#perUser.get(user) ?? 1) - 1;
    if (left === 0) this.#perUser.delete(user);
    else this.#perUser.set(user, left);
  }

  async #opened(): Promise<LiveTail> {
    this.#tail ??= LiveTail.open(this.events, this.limits.kept, () => this.#otherLog());
    try {
      return await this.#tail;
    } catch (error) {
      this.#tail = undefined;
      throw error;
    }
  }

  #otherLog(): void {
    this.#tail = undefined;
    this.#endAll('log-changed');
  }

  #endAll(reason: EndReason): void {
    for (const stream of this.#running.keys()) stream.end(reason);
  }
}

function tooMany(zh: string, en: string, facts: object): Error {
  return problem('TOO_MANY_REQUESTS', { zh, en }, { facts, retryAfterSeconds: RETRY_SECONDS });
}
