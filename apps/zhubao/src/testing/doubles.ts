import { afterEach } from '@jest/globals';
import { EsdbDouble } from '@zhubao/event-store-esdb-double';

/** Starts servers for one test at a time, whose own events stand between those of the scheme, and stops them after it. */
export function servers(): () => Promise<EsdbDouble> {
  const running: EsdbDouble[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map((double) => double.stop()));
  });
  return async () => {
    const double = await EsdbDouble.start({ systemEventEvery: 3 });
    running.push(double);
    return double;
  };
}
