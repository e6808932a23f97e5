import type { Request } from 'autocannon';

/** What a server takes while so many callers each send the next request when the last one is answered. */
export interface Load {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export interface LoadOptions {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  readonly request: Request;
}

/** @throws Error when a request was refused or lost: a rate of refusals is none */
export async function load({ url, connections, seconds, request }: LoadOptions): Promise<Load> {
  const { default: autocannon } = await import('autocannon');
  const { requests, latency, errors, timeouts, non2xx } = await autocannon({ url, connections, duration: seconds, requests: [request] });
  if (errors + timeouts + non2xx > 0) throw new Error(`${url} has answered ${non2xx} of ${requests.total} requests with a refusal, ${errors} not, ${timeouts} too late.`);
  return { perSecond: requests.average, p50Ms: latency.p50, p99Ms: latency.p99 };
}
