import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { knownViewer } from '../access/viewer.js';
import { problem } from '../problems/problem.js';

/**
 * Lets queries begin one after the other, each in a turn of the event loop of its own: many that were let in together would
 * else read their files one after the other without the server listening in between, and go on for callers who have left.
 * Commands come together on purpose: what arrives in one turn is written in one go.
 */
@Injectable()
export class QueryTurns implements CanActivate {
  readonly #waiting: (() => void)[] = [];
  #taken = false;

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    // Who watches the server does not queue behind those who use it.
    if (request.method !== 'GET' || knownViewer(request) === undefined) return true;
    await this.take();
    if (request.socket.destroyed) throw problem('TIMED_OUT', { zh: '调用方已离开。', en: 'The caller has left.' });
    return true;
  }

  /** Settles in a turn in which no other has begun. */
  async take(): Promise<void> {
    if (this.#taken) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#begin();
  }

  #begin(): void {
    this.#taken = true;
    setImmediate(() => {
      const next = this.#waiting.shift();
      if (next === undefined) {
        this.#taken = false;
        return;
      }
      this.#begin();
      next();
    });
  }
}
