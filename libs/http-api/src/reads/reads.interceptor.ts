import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Role } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import type { Request } from 'express';
import { sessionOf } from '../access/viewer.js';
import { problem } from '../problems/problem.js';
import { operationOf } from './operation.js';
import type { ReadsLog } from './reads-log.js';

/** Those who look on from outside: what they looked at is itself on record. */
const RECORDED: ReadonlySet<Role> = new Set(['AUDITOR', 'REGULATOR']);

/** Puts every read of an auditor or regulator on record before it is carried out, or does not carry it out. */
export class ReadsInterceptor implements NestInterceptor {
  constructor(private readonly reads: ReadsLog, private readonly events: Pick<EventStore, 'head'>, private readonly onUnforeseen: (error: unknown, request: Request) => void) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<ReturnType<CallHandler['handle']>> {
    const request = context.switchToHttp().getRequest<Request>();
    const viewer = sessionOf(request)?.viewer;
    const operation = operationOf(request);
    if (viewer !== undefined && RECORDED.has(viewer.role) && operation !== undefined) {
      try {
        await this.reads.record(viewer, { operation, path: request.path, query: queryOf(request), ...pointOf(request), position: (await this.events.head()) ?? -1 });
      } catch (error) {
        this.onUnforeseen(error, request);
        throw problem('UNAVAILABLE', { zh: '查阅记录暂时无法写入，因此不予查阅；请稍后再试。', en: 'The log of reads cannot be written, and nothing is read without it: try again in a while.' }, { retryAfterSeconds: 5 });
      }
    }
    return next.handle();
  }
}

function queryOf({ originalUrl }: Request): string {
  const mark = originalUrl.indexOf('?');
  return mark < 0 ? '' : originalUrl.slice(mark + 1);
}

function pointOf({ query }: Request): { readonly asOf: string | null; readonly knownAt: string | null } {
  const said = (name: 'asOf' | 'knownAt'): string | null => (typeof query[name] === 'string' ? query[name] : null);
  return { asOf: said('asOf'), knownAt: said('knownAt') };
}
