import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { commandOf } from './finished-request.js';
import type { Tracing } from './tracing.js';

/** A span for what a command takes once it is let in. */
export class CommandSpan implements NestInterceptor {
  constructor(private readonly tracing: Tracing) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const command = commandOf(context.switchToHttp().getRequest<Request>());
    return command === undefined ? next.handle() : from(this.tracing.span(`command ${command}`, {}, () => lastValueFrom(next.handle())));
  }
}
