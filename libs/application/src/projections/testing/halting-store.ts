import type { ReadModelStore } from '@zhubao/read-models';

const CHANGES: readonly PropertyKey[] = ['ensureCollection', 'write', 'commit', 'replaceCollection', 'dropCollection', 'storeCheckpoint', 'dropCheckpoint'] satisfies readonly (keyof ReadModelStore)[];

/** A store as a process sees it that is suspended in the midst of its work. */
export interface HaltingStore {
  readonly store: ReadModelStore;
  /** The change that it was about to make. */
  readonly halted: Promise<string>;
  wake(): void;
}

/** Once so many changes were made, whatever changes the store waits until the process is woken. */
export function haltingStore(beneath: ReadModelStore, changesBeforeHalt: number): HaltingStore {
  const halted = Promise.withResolvers<string>();
  const woken = Promise.withResolvers<void>();
  let left = changesBeforeHalt;
  const store = new Proxy(beneath, {
    get: (target, operation): unknown => {
      const method: unknown = Reflect.get(target, operation);
      if (typeof method !== 'function') return method;
      return async (...parameters: readonly unknown[]): Promise<unknown> => {
        if (CHANGES.includes(operation)) {
          if (left === 0) halted.resolve(`${String(operation)} ${JSON.stringify(parameters[0])}`);
          if (left <= 0) await woken.promise;
          left -= 1;
        }
        return Reflect.apply(method, target, parameters);
      };
    },
  });
  return { store, halted: halted.promise, wake: () => woken.resolve() };
}
