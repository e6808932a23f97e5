import { type Attributes, context, propagation, type Span, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { NextFunction, Request, Response } from 'express';
import { commandOf, knownCorrelation, routeOf } from './finished-request.js';
import type { Tracing, TracingOptions } from './tracing.js';

/** How long a batch is tried; an end waits as long for the last one. */
const PATIENCE_MS = 3_000;

/** Traces by OpenTelemetry, sent in batches; a collector that is away costs spans and no request. */
export class OtlpTracing implements Tracing {
  readonly #provider: NodeTracerProvider;
  readonly #tracer: Tracer;

  constructor({ endpoint, service, version }: TracingOptions) {
    const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces`, timeoutMillis: PATIENCE_MS });
    this.#provider = new NodeTracerProvider({ resource: resourceFromAttributes({ 'service.name': service, 'service.version': version }), spanProcessors: [new BatchSpanProcessor(exporter)] });
    this.#provider.register();
    this.#tracer = this.#provider.getTracer('zhubao', version);
  }

  request(request: Request, response: Response, next: NextFunction): void {
    const around = propagation.extract(context.active(), request.headers);
    const span = this.#tracer.startSpan(request.method, { kind: SpanKind.SERVER, attributes: { 'http.request.method': request.method } }, around);
    response.once('close', () => endRequest(span, request, response));
    context.with(trace.setSpan(around, span), next);
  }

  async span<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
    if (trace.getActiveSpan() === undefined) return work();
    return this.#tracer.startActiveSpan(name, { attributes }, async (span) => {
      try {
        return await work();
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR, ...(error instanceof Error && { message: error.name }) });
        throw error;
      } finally {
        span.end();
      }
    });
  }

  async close(): Promise<void> {
    await this.#provider.shutdown().catch(() => undefined);
    trace.disable();
    context.disable();
    propagation.disable();
  }
}

/** Known only now: which route it was, and how it went. */
function endRequest(span: Span, request: Request, response: Response): void {
  const [route, command] = [routeOf(request), commandOf(request)];
  span.updateName(`${request.method} ${route}`);
  span.setAttributes({ 'http.route': route, 'http.response.status_code': response.statusCode, 'zhubao.correlation_id': knownCorrelation(request) ?? '', ...(command !== undefined && { 'zhubao.command': command }) });
  if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
