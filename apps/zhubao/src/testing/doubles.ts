import { afterEach } from '@jest/globals';
import { EsdbDouble, type EsdbDoubleOptions } from '@zhubao/event-store-esdb-double';

/** Starts servers for one test at a time, whose own events stand between those of the scheme unless told otherwise, and stops them after it. */
export function servers(): (options?: EsdbDoubleOptions) => Promise<EsdbDouble> {
  const running: EsdbDouble[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map((double) => double.stop()));
  });
  return async (options = { systemEventEvery: 3 }) => {
    const double = await EsdbDouble.start(options);
    running.push(double);
    return double;
  };
}
