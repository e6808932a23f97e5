import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Figures } from './figures.js';
import { type MetricsAccess, mayReadMetrics } from './metrics-access.js';

export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Figures on a port of their own, which a gateway need not lead to. @throws when the port is taken */
export async function serveMetrics(figures: Figures, access: MetricsAccess & { readonly port: number }, host: string): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') response.writeHead(404).end();
    else if (!mayReadMetrics(access, request.headers.authorization)) response.writeHead(401, { 'WWW-Authenticate': 'Bearer' }).end();
    else figures.text().then((text) => response.writeHead(200, { 'Content-Type': figures.contentType }).end(text), () => response.writeHead(503).end());
  });
  server.listen(access.port, host);
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : access.port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
