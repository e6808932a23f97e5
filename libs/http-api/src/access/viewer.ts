import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Actor, Role } from '@zhubao/domain';
import type { Request } from 'express';

/** Who asks, as the access guard found. */
export type Viewer = Actor;

const VIEWERS = new WeakMap<Request, Viewer>();

export function setViewer(request: Request, viewer: Viewer): void {
  VIEWERS.set(request, viewer);
}

/** Who asks, where the guard has found out. */
export function knownViewer(request: Request): Viewer | undefined {
  return VIEWERS.get(request);
}

/** @throws Error when no guard has let the request in, which is a defect of the route. */
export function viewerOf(request: Request): Viewer {
  const viewer = VIEWERS.get(request);
  if (viewer === undefined) throw new Error(`${request.method} ${request.path} asks who the viewer is without the access guard before it.`);
  return viewer;
}

export const TheViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => viewerOf(context.switchToHttp().getRequest<Request>()));

export type Admitted = 'anyone' | readonly Role[];

const ADMITTED = 'zhubao:admitted';

/** Who may come in. A route that does not say so admits nobody. */
export const Admit = (admitted: Admitted): MethodDecorator & ClassDecorator => SetMetadata(ADMITTED, admitted);

export const admittedKey = ADMITTED;

export const EVERY_ROLE: readonly Role[] = ['OFFICE', 'BANK', 'LEADING_GROUP', 'TREASURY', 'AUDITOR', 'REGULATOR', 'ADMIN'];
