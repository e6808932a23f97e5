import { Controller, Get, Headers, Req, Res } from '@nestjs/common';
import { InvalidReadError } from '@zhubao/event-store';
import type { Request, Response } from 'express';
import { Authenticator } from '../access/authenticator.js';
import { Admit, type RequestSession, sessionOf } from '../access/viewer.js';
import { Problem, problem, malformed } from '../problems/problem.js';
import { BUSINESS } from '../readings/admits.js';
import { readParameters } from '../readings/parameter.js';
import { asksFor, LIVE_PARAMETERS, sees } from './live-filter.js';
import { LiveStreams } from './live-streams.js';

/** `GET /api/v1/live`: what is written to the log, as Server-Sent Events (WHATWG HTML, 9.2). */
@Controller('api/v1/live')
@Admit(BUSINESS)
export class LiveController {
  constructor(private readonly streams: LiveStreams, private readonly authenticator: Authenticator) {}

  @Get()
  async live(@Req() request: Request, @Res() response: Response, @Headers('last-event-id') lastEventId: string | undefined): Promise<void> {
    const session = sessionOf(request);
    if (session === undefined) throw new Error('The live stream is reached without the access guard before it.');
    // A reader that connects again repeats the address that it first came with: the id is newer.
    const asked: Readonly<Record<string, unknown>> = { ...request.query, ...(lastEventId === undefined || lastEventId === '' ? {} : { from: lastEventId }) };
    const { values: { from, ...filter }, faults } = readParameters(LIVE_PARAMETERS, asked);
    if (faults.length > 0) throw malformed(faults);
    const leave = this.streams.enter(session.viewer);
    try {
      const after = await this.#begin(from);
      // The connection ends with the stream: a server that stops need not wait for it to be idle long enough.
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no', Connection: 'close' });
      await this.streams.run({
        response, after, endsInMs: session.untilMs - Date.now(),
        wanted: (event) => sees(session.viewer, event) && asksFor(filter, event),
        maySee: () => this.#maySee(session),
      });
    } finally {
      leave();
    }
  }

  /** @throws Problem CONFLICT for a position that the log has not: it is that of another */
  async #begin(from: number | undefined): Promise<number> {
    const head = (await this.streams.events.head()) ?? 0;
    if (from === undefined) return head;
    if (from <= head && (await this.#isPlace(from))) return from;
    throw problem('CONFLICT', { zh: `事件库中没有位置 ${from}（末尾为 ${head}）：事件库可能已恢复至较早的备份；请不带 id 重新连接。`, en: `The log, which ends at ${head}, has no position ${from}: it may have been restored from an older backup. Connect without an id.` }, { facts: { from, head } });
  }

  /** A log on a server goes on only after a position at which it holds an event. */
  async #isPlace(from: number): Promise<boolean> {
    try {
      await this.streams.events.readAll({ limit: 1, ...(from > 0 && { after: from }) });
      return true;
    } catch (error) {
      if (error instanceof InvalidReadError) return false;
      throw error;
    }
  }

  /** An identity provider that is away does not end what it began. */
  async #maySee({ token, viewer }: RequestSession): Promise<boolean> {
    try {
      const now = (await this.authenticator.signedIn(token)).viewer;
      return now.role === viewer.role && now.org === viewer.org;
    } catch (error) {
      return error instanceof Problem && error.details.code === 'UNAVAILABLE';
    }
  }
}
