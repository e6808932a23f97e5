import { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import type { Request, Response } from 'express';
import { Problem } from '../problems/problem.js';
import { bearer } from '../testing/said-viewer.js';
import { servedApi } from '../testing/served-api.js';
import { Overload } from './overload.js';

const { serve, book } = servedApi();

/** Answers in the hands of the test. */
class Answer extends EventEmitter {
  flushHeaders(): void {
    this.emit('flushed');
  }
}

function callers(atOnce: number): { ask(): Answer | Problem; advance(ms: number): void } {
  let nowMs = 0;
  const overload = new Overload(atOnce, () => nowMs);
  return {
    advance: (ms) => void (nowMs += ms),
    ask: () => {
      const answer = new Answer();
      let refusal: unknown;
      overload.admit({} as Request, answer as unknown as Response, (error?: unknown) => (refusal = error));
      return refusal instanceof Problem ? refusal : answer;
    },
  };
}

const finish = (answer: Answer | Problem): void => void (answer instanceof Answer && answer.emit('close'));
const waitOf = (answer: Answer | Problem): number | undefined => (answer instanceof Problem ? answer.details.retryAfterSeconds : undefined);

describe('a server that is busy', () => {
  it('takes so many requests at once, and the next one when one of them is done', () => {
    const { ask } = callers(2);
    const [first] = [ask(), ask()];
    expect(ask()).toBeInstanceOf(Problem);
    if (first !== undefined) finish(first);
    expect([ask(), ask()].map((answer) => answer instanceof Problem)).toEqual([false, true]);
  });

  it('says when to come again by the pace of its answers', () => {
    const { ask, advance } = callers(20);
    for (let second = 0; second < 4; second += 1) {
      for (let answers = 0; answers < 5; answers += 1) finish(ask());
      advance(1_000);
    }
    for (let inWork = 0; inWork < 20; inWork += 1) ask();
    // 20 in work, 20 answers in 4 seconds.
    expect(waitOf(ask())).toBe(4);
  });

  it('says a minute where nothing has been answered yet', () => {
    const { ask } = callers(1);
    ask();
    expect(waitOf(ask())).toBe(60);
  });

  it('counts a stream of events until it has begun', () => {
    const { ask } = callers(1);
    const stream = ask();
    if (stream instanceof Answer) stream.flushHeaders();
    const next = ask();
    expect(next).toBeInstanceOf(Answer);
    // Its end is not counted a second time.
    finish(stream);
    expect(ask()).toBeInstanceOf(Problem);
  });

  it('answers 503 with Retry-After, and its health all the same', async () => {
    const { url } = await serve({ limits: { requestsAtOnce: 1 } });
    const { promise, resolve } = Promise.withResolvers<void>();
    book.gate = promise;
    const request = { headers: { authorization: bearer('AUDITOR', 'wang') } };
    const [asked, first] = [book.asked, fetch(`${url}/api/v1/loans`, request)];
    while (book.asked === asked) await new Promise(setImmediate);
    const refused = await fetch(`${url}/api/v1/loans`, request);
    expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([503, '60', expect.objectContaining({ code: 'UNAVAILABLE' })]);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    resolve();
    expect((await first).status).toBe(200);
  });
});
