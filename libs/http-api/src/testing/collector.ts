import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Stands in for a collector of OpenTelemetry: takes OTLP in JSON over HTTP. */
export class Collector {
  readonly spans: SentSpan[] = [];
  readonly services = new Set<unknown>();
  readonly #server = createServer((request, response) => {
    void this.#take(request).then(() => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
  });

  static async start(): Promise<Collector> {
    const collector = new Collector();
    collector.#server.listen(0, '127.0.0.1');
    await once(collector.#server, 'listening');
    return collector;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  named(name: string): SentSpan | undefined {
    return this.spans.find((span) => span.name === name);
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async #take(request: IncomingMessage): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    if (request.url !== '/v1/traces') return;
    const { resourceSpans } = JSON.parse(Buffer.concat(parts).toString()) as { resourceSpans: readonly Sent[] };
    for (const { resource, scopeSpans } of resourceSpans) {
      this.services.add(valuesOf(resource.attributes)['service.name']);
      for (const { spans } of scopeSpans) this.spans.push(...spans.map((span) => ({ ...span, attributes: valuesOf(span.attributes) })));
    }
  }
}

type Attributes = readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];

interface Sent {
  readonly resource: { readonly attributes: Attributes };
  readonly scopeSpans: readonly { readonly spans: readonly (Omit<SentSpan, 'attributes'> & { readonly attributes: Attributes })[] }[];
}

const valuesOf = (attributes: Attributes): Readonly<Record<string, unknown>> => Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
