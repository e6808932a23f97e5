import type { Metrics } from './metrics.js';
import type { Tracing } from './tracing.js';

/** Told of each call to a store: what it is, and when it is over. */
export interface StoreWatch {
  append<T>(stream: string, events: number, work: () => Promise<T>): Promise<T>;
  query<T>(store: 'log' | 'read-models', operation: string, work: () => Promise<T>): Promise<T>;
}

/** Times every call; within a request it is a span as well. Streams carry names of firms and loans, so a span has their kind alone. */
export function storeWatch(metrics: Metrics, tracing: Tracing | undefined): StoreWatch {
  const spanned = <T>(name: string, attributes: Readonly<Record<string, string | number>>, work: () => Promise<T>): Promise<T> => (tracing === undefined ? work() : tracing.span(name, attributes, work));
  return {
    append: async (stream, events, work) => {
      const began = performance.now();
      let outcome: 'written' | 'failed' = 'failed';
      try {
        const result = await spanned('append', { 'zhubao.aggregate': stream.slice(0, stream.indexOf('-')), 'zhubao.events': events }, work);
        outcome = 'written';
        return result;
      } finally {
        metrics.appended(outcome, (performance.now() - began) / 1_000);
      }
    },
    query: async (store, operation, work) => {
      const began = performance.now();
      try {
        return await spanned(`query ${store}`, { 'zhubao.operation': operation }, work);
      } finally {
        metrics.queried(store, operation, (performance.now() - began) / 1_000);
      }
    },
  };
}
