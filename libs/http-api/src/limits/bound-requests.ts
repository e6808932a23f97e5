import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { jsonBody } from './json-body.js';
import type { ApiLimits } from './limits.js';
import { Overload } from './overload.js';
import { addressLimits } from './rate-limits.js';
import { securityHeaders } from './security-headers.js';
import { urlLength } from './url-length.js';

/** Who watches a server must get through when nobody else does. */
const WATCHING = /^\/(?:health\/|metrics$)/;

/** What every request passes before it is looked at. */
export function boundRequests(app: NestExpressApplication, limits: ApiLimits): void {
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', [...limits.trustedProxies]);
  const overload = new Overload(limits.requestsAtOnce);
  app.use(securityHeaders());
  app.use(urlLength(limits.urlLength));
  for (const bound of [...addressLimits(limits), overload.admit.bind(overload)]) app.use(exceptWatching(bound));
  app.use(jsonBody(limits));
}

type Bound = (request: Request, response: Response, next: NextFunction) => unknown;

function exceptWatching(bound: Bound): Bound {
  return (request, response, next) => (WATCHING.test(request.path) ? next() : bound(request, response, next));
}
