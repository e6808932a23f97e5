import type { Request } from 'express';
import { type DestinationStream, type Logger, pino } from 'pino';
import { type FinishedRequest, knownCorrelation, type OnFinished, routeOf } from './finished-request.js';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The log of a server: JSON, one object a line. */
export function serverLog(level: LogLevel, destination: DestinationStream = standardError()): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } }, destination);
}

/** Whoever reads it slowly holds no request up. */
function standardError(): DestinationStream {
  return pino.destination({ dest: 2, sync: false });
}

/** One line a request. Health and metrics are asked every few seconds and say something only when they fail. */
export function logRequests(log: Logger): OnFinished {
  return (request) => {
    const line = lineOf(request);
    if (request.status >= 500) log.error(line, 'request');
    else if (isRoutine(request)) log.debug(line, 'request');
    else log.info(line, 'request');
  };
}

/** What nobody foresaw, with its stack; the caller is told no more than that it happened. */
export function logUnforeseen(log: Logger): (error: unknown, request: Request) => void {
  return (err, request) => log.error({ err, correlationId: knownCorrelation(request), method: request.method, route: routeOf(request) }, 'unforeseen');
}

function isRoutine({ route }: FinishedRequest): boolean {
  return route.startsWith('/health/') || route === '/metrics';
}

function lineOf({ method, route, status, durationMs, correlationId, viewer, code, command, commandId, abandoned }: FinishedRequest): object {
  return {
    method, route, status, ms: Math.round(durationMs * 10) / 10, correlationId,
    ...(viewer && { user: viewer.user, role: viewer.role }), ...(command && { command }), ...(commandId && { commandId }), ...(code && { code }), ...(abandoned && { abandoned }),
  };
}
