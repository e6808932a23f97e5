import { afterEach } from '@jest/globals';

/** Starts servers for one test at a time and stops them after it. */
export function stopped<T extends { stop(): Promise<void> }, O extends unknown[]>(start: (...options: O) => Promise<T>): (...options: O) => Promise<T> {
  const running: T[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map((one) => one.stop()));
  });
  return async (...options) => {
    const started = await start(...options);
    running.push(started);
    return started;
  };
}
