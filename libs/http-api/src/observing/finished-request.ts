import type { NextFunction, Request, Response } from 'express';
import { isCommandName } from '@zhubao/domain';
import { knownViewer, type Viewer } from '../access/viewer.js';
import { CORRELATION_HEADER, correlationOf } from './correlation.js';

/** What is kept of a request: nothing that a person wrote into it. */
export interface FinishedRequest {
  readonly method: string;
  /** The template of the route, or `unmatched`: values in paths name loans and firms. */
  readonly route: string;
  readonly status: number;
  readonly durationMs: number;
  readonly correlationId: string;
  readonly viewer: Viewer | undefined;
  /** The problem that was answered, if one was. */
  readonly code: string | undefined;
  readonly command: string | undefined;
  /** Of the command, where the caller named it: events carry it as their correlation id. */
  readonly commandId: string | undefined;
  /** The caller had gone before the answer was out. */
  readonly abandoned: boolean;
}

export type OnFinished = (request: FinishedRequest) => void;

const CODES = new WeakMap<Request, string>();
const CORRELATIONS = new WeakMap<Request, string>();

/** Remembers which problem a request is answered with. */
export function noteProblem(request: Request, code: string): void {
  CODES.set(request, code);
}

/** Gives every request its correlation id and tells when it is over. */
export function watchRequests(onFinished: OnFinished): (request: Request, response: Response, next: NextFunction) => void {
  return (request, response, next) => {
    const began = performance.now();
    const correlationId = correlationOf(request.headers);
    CORRELATIONS.set(request, correlationId);
    response.setHeader(CORRELATION_HEADER, correlationId);
    response.once('close', () => onFinished(finished(request, response, { correlationId, durationMs: performance.now() - began })));
    next();
  };
}

export function knownCorrelation(request: Request): string | undefined {
  return CORRELATIONS.get(request);
}

/** Express knows a route once it has found it. */
export function routeOf(request: Request): string {
  const route: unknown = request.route;
  return typeof route === 'object' && route !== null && 'path' in route && typeof route.path === 'string' ? route.path : 'unmatched';
}

/** The command that a request asks for, where it is one. */
export function commandOf(request: Request): string | undefined {
  const name: unknown = routeOf(request) === '/api/v1/commands/:name' ? request.params['name'] : undefined;
  return typeof name === 'string' && isCommandName(name) ? name : undefined;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Nothing but an id: whatever else stands in its place may be anything. */
function commandIdOf(request: Request): string | undefined {
  const body: unknown = request.body;
  const named = typeof body === 'object' && body !== null && 'commandId' in body ? body.commandId : request.headers['idempotency-key'];
  return typeof named === 'string' && UUID.test(named) ? named.toLowerCase() : undefined;
}

function finished(request: Request, response: Response, { correlationId, durationMs }: Pick<FinishedRequest, 'correlationId' | 'durationMs'>): FinishedRequest {
  return {
    method: request.method, route: routeOf(request), status: response.statusCode, durationMs, correlationId,
    viewer: knownViewer(request), code: CODES.get(request), command: commandOf(request), commandId: commandIdOf(request), abandoned: !response.writableFinished,
  };
}
