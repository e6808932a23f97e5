import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import type { Drain } from '../operations/drain.js';
import { watchRequests } from './finished-request.js';
import type { Observation } from './observation.js';
import { logRequests } from './request-log.js';

/** Before all else: whatever a request is refused for is seen. */
export function observeRequests(app: NestExpressApplication, { log, metrics, tracing }: Observation, drain: Drain): void {
  const write = logRequests(log);
  app.use((request: Request, response: Response, next: NextFunction) => drain.watchRequest(request, response, next));
  app.use(watchRequests((finished) => {
    metrics.finished(finished);
    write(finished);
  }));
  if (tracing !== undefined) app.use((request: Request, response: Response, next: NextFunction) => tracing.request(request, response, next));
}
