import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

/** All but these are pages: screens of the console have addresses of every kind. */
const DATA = /^\/(?:api(?!\/docs(?:\/|$))|health|metrics)(?:\/|$)/;

/** Answers are data and load nothing; only the console and the page of documents run scripts, all of their own origin. */
export function securityHeaders(): (request: Request, response: Response, next: NextFunction) => void {
  // `upgrade-insecure-requests` is left out: over plain http on one machine it would ask for scripts where nothing listens.
  const data = withPolicy({ defaultSrc: ["'none'"], frameAncestors: ["'none'"] });
  const page = withPolicy({ defaultSrc: ["'self'"], scriptSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], objectSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"] });
  return (request, response, next) => {
    // Promised only where TLS is, be it at a gateway.
    if (request.secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
    (DATA.test(request.path) ? data : page)(request, response, next);
  };
}

function withPolicy(directives: Readonly<Record<string, readonly string[]>>): ReturnType<typeof helmet> {
  const written = Object.fromEntries(Object.entries(directives).map(([name, sources]) => [name, [...sources]]));
  return helmet({ contentSecurityPolicy: { useDefaults: false, directives: written }, strictTransportSecurity: false, referrerPolicy: { policy: 'no-referrer' } });
}
