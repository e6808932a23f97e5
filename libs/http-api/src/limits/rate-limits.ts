import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { problem } from '../problems/problem.js';
import { knownViewer } from '../access/viewer.js';
import type { ApiLimits } from './limits.js';

const MINUTE_MS = 60_000;
const SIGN_IN = '/api/v1/session';

type Rates = Pick<ApiLimits, 'perUserPerMinute' | 'perAddressPerMinute' | 'signInsPerMinute'>;

/** How often an address may ask, and how often it may try to sign in. */
export function addressLimits({ perAddressPerMinute, signInsPerMinute }: Rates): readonly RequestHandler[] {
  const byAddress = (request: Request): string => ipKeyGenerator(request.ip ?? 'unknown');
  return [
    limiter('address', perAddressPerMinute, byAddress),
    limiter('sign-in', signInsPerMinute, byAddress, (request) => !(request.method === 'POST' && request.path === SIGN_IN)),
  ];
}

/** How often a user may ask: after the access guard, which says who it is. */
@Injectable()
export class UserRateGuard implements CanActivate {
  readonly #limiter: RequestHandler;

  constructor({ perUserPerMinute }: Rates) {
    this.#limiter = limiter('user', perUserPerMinute, (request) => knownViewer(request)?.user ?? '', (request) => knownViewer(request) === undefined);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    await new Promise<void>((resolve, reject) => {
      void this.#limiter(http.getRequest<Request>(), http.getResponse<Response>(), (refusal?: unknown) => (refusal === undefined ? resolve() : reject(refusal)));
    });
    return true;
  }
}

function limiter(name: string, limit: number, keyGenerator: (request: Request) => string, skip: (request: Request) => boolean = () => false): RequestHandler {
  return rateLimit({
    // The library checks its own configuration on the console; who is behind a gateway is settled by `trustedProxies`.
    identifier: name, windowMs: MINUTE_MS, limit, keyGenerator, skip, standardHeaders: 'draft-8', legacyHeaders: false, validate: false,
    handler: (_request: Request, response: Response, next: NextFunction) => next(tooMany(name, limit, Number(response.getHeader('Retry-After') ?? 60))),
  });
}

function tooMany(name: string, limit: number, retryAfterSeconds: number): Error {
  const whose = name === 'user' ? { zh: '该用户', en: 'this user' } : name === 'address' ? { zh: '该地址', en: 'this address' } : { zh: '该地址登录', en: 'signing in from this address' };
  return problem('TOO_MANY_REQUESTS', { zh: `${whose.zh}每分钟限 ${limit} 次，请 ${retryAfterSeconds} 秒后再试。`, en: `The limit for ${whose.en} is ${limit} a minute; try again in ${retryAfterSeconds} s.` }, { retryAfterSeconds });
}
