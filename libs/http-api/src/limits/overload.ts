import type { NextFunction, Request, Response } from 'express';
import { problem } from '../problems/problem.js';

/** How far back the pace of answers is looked at. */
const PACE_MS = 5_000;
const LONGEST_WAIT_SECONDS = 60;

/**
 * Takes so many requests at once and no more: beyond that each only waits for the others. Who is sent away is told how long
 * the requests in work will take at the pace of the last answers.
 */
export class Overload {
  #inWork = 0;
  #answered = 0;
  #since: number;

  constructor(private readonly atOnce: number, private readonly nowMs: () => number = () => performance.now()) {
    this.#since = nowMs();
  }

  get inWork(): number {
    return this.#inWork;
  }

  /** Lets the request in, or refuses it with 503; a request is in work until its answer begins. */
  admit(_request: Request, response: Response, next: NextFunction): void {
    if (this.#inWork >= this.atOnce) {
      const seconds = this.#secondsToWait();
      next(problem('UNAVAILABLE', { zh: `服务繁忙（${this.#inWork} 个请求处理中），请 ${seconds} 秒后再试。`, en: `Too busy: ${this.#inWork} requests in work; try again in ${seconds} s.` }, { retryAfterSeconds: seconds }));
      return;
    }
    this.#inWork += 1;
    let leaves = (): void => {
      leaves = () => undefined;
      this.#inWork -= 1;
      this.#count();
    };
    whenAnswerBegins(response, () => leaves());
    response.once('close', () => leaves());
    next();
  }

  #count(): void {
    if (this.nowMs() - this.#since > PACE_MS) {
      // Half of what was counted stays, so that the pace has no edge.
      this.#since = this.nowMs() - PACE_MS / 2;
      this.#answered /= 2;
    }
    this.#answered += 1;
  }

  #secondsToWait(): number {
    const perSecond = this.#answered / Math.max(1, (this.nowMs() - this.#since) / 1_000);
    return perSecond === 0 ? LONGEST_WAIT_SECONDS : Math.min(LONGEST_WAIT_SECONDS, Math.max(1, Math.ceil(this.#inWork / perSecond)));
  }
}

/** A stream of events goes on for hours after its headers, and costs next to nothing. */
function whenAnswerBegins(response: Response, begins: () => void): void {
  const flushHeaders = response.flushHeaders.bind(response);
  response.flushHeaders = () => {
    begins();
    flushHeaders();
  };
}
