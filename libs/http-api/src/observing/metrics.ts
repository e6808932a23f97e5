import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { EdgeCode } from '../problems/problem.js';
import type { FinishedRequest } from './finished-request.js';

/** Seconds: from what a state in memory takes to the longest wait for a process. */
const REQUEST_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const STORE_SECONDS = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

/** Counters and histograms of one server, apart from those of every other in the process. */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests = new Histogram({ name: 'zhubao_http_request_duration_seconds', help: 'Requests by route and status.', labelNames: ['method', 'route', 'status'], buckets: REQUEST_SECONDS, registers: [this.registry] });
  readonly #commands = new Counter({ name: 'zhubao_commands_total', help: 'Commands by name and outcome: accepted, repeated, or the code of the refusal.', labelNames: ['command', 'outcome'], registers: [this.registry] });
  readonly #unreadable = new Counter({ name: 'zhubao_http_unreadable_total', help: 'What came in and was no request, by the code of its answer.', labelNames: ['code'], registers: [this.registry] });
  readonly #appends = new Histogram({ name: 'zhubao_append_duration_seconds', help: 'Appends to the log, until acknowledged.', labelNames: ['outcome'], buckets: STORE_SECONDS, registers: [this.registry] });
  readonly #queries = new Histogram({ name: 'zhubao_query_duration_seconds', help: 'Reads of log and read models.', labelNames: ['store', 'operation'], buckets: STORE_SECONDS, registers: [this.registry] });

  /** What Node says of its own process. */
  watchProcess(): this {
    collectDefaultMetrics({ register: this.registry });
    return this;
  }

  finished({ method, route, status, durationMs, code, command, abandoned }: FinishedRequest): void {
    this.#requests.observe({ method: METHODS.has(method) ? method : 'other', route, status: abandoned ? 'abandoned' : String(status) }, durationMs / 1_000);
    if (command !== undefined) this.#commands.inc({ command, outcome: code ?? (abandoned ? 'abandoned' : status === 200 ? 'repeated' : 'accepted') });
  }

  unreadable(code: EdgeCode): void {
    this.#unreadable.inc({ code });
  }

  appended(outcome: 'written' | 'failed', seconds: number): void {
    this.#appends.observe({ outcome }, seconds);
  }

  queried(store: 'log' | 'read-models', operation: string, seconds: number): void {
    this.#queries.observe({ store, operation }, seconds);
  }
}

/** A caller can invent methods without end; a label must not have values without end. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
