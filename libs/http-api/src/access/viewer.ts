import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Actor, Role } from '@zhubao/domain';
import type { Request } from 'express';
import type { SignedIn } from './authenticator.js';

/** Who asks, as the access guard found. */
export type Viewer = Actor;

/** What let a request in. */
export interface RequestSession extends SignedIn {
  readonly token: string;
}

const SESSIONS = new WeakMap<Request, RequestSession>();

export function setSession(request: Request, session: RequestSession): void {
  SESSIONS.set(request, session);
}

/** `undefined` where anyone may come in. */
export function sessionOf(request: Request): RequestSession | undefined {
  return SESSIONS.get(request);
}

/** Who asks, where the guard has found out. */
export function knownViewer(request: Request): Viewer | undefined {
  return sessionOf(request)?.viewer;
}

/** @throws Error when no guard has let the request in, which is a defect of the route. */
export function viewerOf(request: Request): Viewer {
  const session = sessionOf(request);
  if (session === undefined) throw new Error(`${request.method} ${request.path} asks who the viewer is without the access guard before it.`);
  return session.viewer;
}

export const TheViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => viewerOf(context.switchToHttp().getRequest<Request>()));

export type Admitted = 'anyone' | readonly Role[];

const ADMITTED = 'zhubao:admitted';

/** Who may come in. A route that does not say so admits nobody. */
export const Admit = (admitted: Admitted): MethodDecorator & ClassDecorator => SetMetadata(ADMITTED, admitted);

export const admittedKey = ADMITTED;

export const EVERY_ROLE: readonly Role[] = ['OFFICE', 'BANK', 'LEADING_GROUP', 'TREASURY', 'AUDITOR', 'REGULATOR', 'ADMIN'];
