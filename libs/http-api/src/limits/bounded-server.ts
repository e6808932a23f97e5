import { createServer, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { ExpressAdapter } from '@nestjs/platform-express';
import { type EdgeCode, problem } from '../problems/problem.js';
import { PROBLEM_MEDIA_TYPE, problemBody } from '../problems/problem-body.js';
import type { ApiLimits } from './limits.js';

/** Express on a server that lets go of callers who send slowly, too much, or nothing. */
export class BoundedExpressAdapter extends ExpressAdapter {
  constructor(private readonly limits: ApiLimits, private readonly onUnreadable: (code: EdgeCode) => void) {
    super();
  }

  override initHttpServer(): void {
    const { headerBytes, headersTimeoutMs, requestTimeoutMs, keepAliveTimeoutMs, silenceTimeoutMs, timeoutCheckMs, connections } = this.limits;
    const server = createServer({
      maxHeaderSize: headerBytes, headersTimeout: headersTimeoutMs, requestTimeout: requestTimeoutMs, keepAliveTimeout: keepAliveTimeoutMs,
      connectionsCheckingInterval: timeoutCheckMs, insecureHTTPParser: false, requireHostHeader: true,
    }, this.getInstance());
    server.setTimeout(silenceTimeoutMs);
    server.maxConnections = connections;
    server.on('clientError', (error: NodeJS.ErrnoException, socket) => this.#refuse(error, socket));
    this.httpServer = server;
  }

  /** What is no request, or has not come in time, never reaches Express and is answered here. */
  #refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
    const code = edgeCodeOf(error.code);
    if (code !== undefined) this.onUnreadable(code);
    if (code === undefined || !socket.writable) {
      socket.destroy();
      return;
    }
    const found = problem(code, SENTENCES[code]);
    const { status } = found.details;
    const body = Buffer.from(JSON.stringify(problemBody(found, undefined, '')));
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nContent-Type: ${PROBLEM_MEDIA_TYPE}\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body.toString()}`);
  }
}

const SENTENCES = {
  MALFORMED: { zh: '这不是完整的 HTTP 请求。', en: 'This is no whole HTTP request.' },
  HEADERS_TOO_LARGE: { zh: '请求头超过上限。', en: 'The headers are larger than what is taken.' },
  TIMED_OUT: { zh: '请求未在时限内到齐。', en: 'The request did not arrive in time.' },
} as const;

/** `undefined` for a caller who has gone. */
function edgeCodeOf(code: string | undefined): keyof typeof SENTENCES | undefined {
  switch (code) {
    case 'ECONNRESET':
    case 'EPIPE':
      return undefined;
    case 'HPE_HEADER_OVERFLOW':
      return 'HEADERS_TOO_LARGE';
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return 'TIMED_OUT';
    default:
      return 'MALFORMED';
  }
}
