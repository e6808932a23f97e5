import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { problem } from '../problems/problem.js';
import { Authenticator } from './authenticator.js';
import { type Admitted, admittedKey, setSession } from './viewer.js';

const BEARER = /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i;

/** Lets in who may come in, and no one else. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector, private readonly authenticator: Authenticator) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const admitted = this.reflector.getAllAndOverride<Admitted | undefined>(admittedKey, [context.getHandler(), context.getClass()]) ?? [];
    if (admitted === 'anyone') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const token = BEARER.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) throw problem('UNAUTHENTICATED', { zh: '请先登录：Authorization: Bearer <令牌>；见 /api/docs。', en: 'Sign in first: Authorization: Bearer <token>; see /api/docs.' });
    const { viewer, untilMs } = await this.authenticator.signedIn(token);
    setSession(request, { viewer, untilMs, token });
    if (!admitted.includes(viewer.role)) {
      throw problem('FORBIDDEN', { zh: `${viewer.role} 无权访问；须为 ${admitted.join('、')}。`, en: `${viewer.role} may not; it is for ${admitted.join(', ')}.` }, { facts: { role: viewer.role, needed: admitted } });
    }
    return true;
  }
}
