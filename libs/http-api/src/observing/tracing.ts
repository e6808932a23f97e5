import type { NextFunction, Request, Response } from 'express';

/** Spans of what happens within a request. */
export interface Tracing {
  /** Runs the rest of a request within its span, as a part of the caller's trace where it names one. */
  request(request: Request, response: Response, next: NextFunction): void;
  /** Runs a part within a span below the one that is open; outside a request nothing is recorded. */
  span<T>(name: string, attributes: Readonly<Record<string, string | number>>, work: () => Promise<T>): Promise<T>;
  /** Sends what has been recorded. */
  close(): Promise<void>;
}

/** Where traces go: an OTLP collector over HTTP, as the variables of OpenTelemetry name it. */
export interface TracingOptions {
  /** Base address; `/v1/traces` is added. */
  readonly endpoint: string;
  readonly service: string;
  readonly version: string;
}

/** OpenTelemetry takes its time to load: only who has a collector waits for it. */
export async function openTracing(options: TracingOptions): Promise<Tracing> {
  const { OtlpTracing } = await import('./otlp-tracing.js');
  return new OtlpTracing(options);
}
