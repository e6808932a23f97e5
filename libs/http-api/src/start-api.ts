import 'reflect-metadata';
import { isUtf8 } from 'node:buffer';
import type { Server } from 'node:http';
import { BadRequestException } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { json } from 'express';
import helmet from 'helmet';
import { ApiModule, type ApiParts } from './api.module.js';
import { serveConsole } from './console/serve-console.js';
import { openApiDocument } from './openapi/document.js';

export interface ApiOptions extends ApiParts {
  readonly host: string;
  readonly port: number;
  readonly version: string;
  /** Built files of the console, served at `/`. */
  readonly consoleFolder?: string;
}

export interface RunningApi {
  readonly url: string;
  /** Takes no more requests, and ends when the last one is answered. */
  close(): Promise<void>;
}

/** Largest body that is taken: a contract with 600 instalments has some 50 kB. */
const LARGEST_BODY = '1mb';

export async function startApi({ host, port, version, consoleFolder, ...parts }: ApiOptions): Promise<RunningApi> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.of(parts), { logger: ['error', 'warn'], abortOnError: false, bodyParser: false, forceCloseConnections: false });
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(helmet());
  app.use(json({ limit: LARGEST_BODY, inflate: false, strict: true, type: 'application/json', verify: requireUtf8 }));
  if (consoleFolder !== undefined) serveConsole(app, consoleFolder);
  SwaggerModule.setup('api/docs', app, () => openApiDocument(version) as never, { jsonDocumentUrl: 'api/openapi.json', yamlDocumentUrl: 'api/openapi.yaml', raw: ['json', 'yaml'] });
  const server: Server = app.getHttpServer();
  // A caller who sends slowly holds a connection, and not for long.
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 5_000;
  server.maxConnections = 1_000;
  await app.listen(port, host);
  return { url: await app.getUrl(), close: () => app.close() };
}

function requireUtf8(_request: unknown, _response: unknown, body: Buffer): void {
  // The body parser would read what is not UTF-8 as something else.
  if (!isUtf8(body)) throw new BadRequestException();
}
