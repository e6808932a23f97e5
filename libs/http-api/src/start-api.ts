import 'reflect-metadata';
import type { Server } from 'node:http';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { ApiModule, type ApiParts } from './api.module.js';
import { serveConsole } from './console/serve-console.js';
import { boundRequests } from './limits/bound-requests.js';
import { BoundedExpressAdapter } from './limits/bounded-server.js';
import { type ApiLimits, DEFAULT_LIMITS } from './limits/limits.js';
import { type Observation, observeSilently } from './observing/observation.js';
import { observeRequests } from './observing/observe-requests.js';
import { openApiDocument } from './openapi/document.js';
import { Drain } from './operations/drain.js';
import { Figures } from './operations/figures.js';
import { type MetricsAccess, OPEN_METRICS } from './operations/metrics-access.js';
import { serveMetrics } from './operations/metrics-server.js';
import { ReadinessCheck } from './operations/readiness.js';

export interface ApiOptions extends ApiParts {
  readonly host: string;
  readonly port: number;
  readonly version: string;
  /** Built files of the console, served at `/`. */
  readonly consoleFolder?: string;
  /** In the place of the usual ones. */
  readonly limits?: Partial<ApiLimits>;
  /** Default: figures on the port of the API, for anyone. */
  readonly metricsAccess?: MetricsAccess;
  /** Default: nothing is written. */
  readonly observation?: Observation;
}

export interface RunningApi {
  readonly url: string;
  /** Of the figures, where they have a port of their own. */
  readonly metricsPort: number | undefined;
  /** Takes no more requests, and ends when the last one is answered or the time for that is over. */
  close(): Promise<void>;
}

/** How long a store may think before it counts as away. */
const PROBE_MS = 2_000;

export async function startApi({ host, port, version, consoleFolder, limits: wanted = {}, metricsAccess = OPEN_METRICS, observation = observeSilently(), ...parts }: ApiOptions): Promise<RunningApi> {
  const { log, metrics, tracing } = observation;
  const limits = { ...DEFAULT_LIMITS, ...wanted };
  const readiness = new ReadinessCheck(parts.engine, PROBE_MS);
  const figures = new Figures(parts.engine, metrics);
  const drain = new Drain();
  const adapter = new BoundedExpressAdapter(limits, (code) => metrics.unreadable(code));
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.of(parts, { limits, readiness, figures, metricsAccess, tracing }), adapter, { logger: ['error', 'warn'], abortOnError: false, bodyParser: false, forceCloseConnections: false });
  const server: Server = app.getHttpServer();
  drain.watchConnections(server);
  observeRequests(app, observation, drain);
  boundRequests(app, limits);
  if (consoleFolder !== undefined) serveConsole(app, consoleFolder);
  SwaggerModule.setup('api/docs', app, () => openApiDocument(version) as never, { jsonDocumentUrl: 'api/openapi.json', yamlDocumentUrl: 'api/openapi.yaml', raw: ['json', 'yaml'] });
  await app.listen(port, host);
  const apart = metricsAccess.port === undefined ? undefined : await serveMetrics(figures, { ...metricsAccess, port: metricsAccess.port }, host);
  const end = async (): Promise<void> => {
    readiness.stopping();
    const drained = drain.end(server, limits.stopMs, (unanswered) => log.warn({ unanswered }, `cut off after ${limits.stopMs} ms`));
    // The parts end what goes on by itself, such as streams of events, while requests are answered.
    await Promise.all([drained, app.close()]);
    await apart?.close();
  };
  let ended: Promise<void> | undefined;
  return { url: await app.getUrl(), metricsPort: apart?.port, close: () => (ended ??= end()) };
}
