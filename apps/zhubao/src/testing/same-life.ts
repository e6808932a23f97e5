import { expect } from '@jest/globals';
import { verify } from '@zhubao/application';
import type { Lived } from './lived-scenario.js';
import { expectWhole, filingsThatHangInTheAir, streamsOf } from './log-rules.js';

/** What a life comes to, however its events stand in a log: a server's positions are offsets in bytes, those of a file are counted. */
export function figuresOf({ result, report }: Pick<Lived, 'result' | 'report'>): object {
  return { ...result, report: { ...report, position: 'of its log' } };
}

/**
 * The same answers, report and streams, in a log that is whole and that its read models agree with.
 * @param told stands in the message of a failure: the seed, and whatever else is needed to see it again
 */
export async function expectSameLife(lived: Lived, undisturbed: Lived, told: object): Promise<void> {
  expect({ ...told, ...figuresOf(lived) }).toEqual({ ...told, ...figuresOf(undisturbed) });
  expect({ ...told, streams: streamsOf(lived.log) }).toEqual({ ...told, streams: streamsOf(undisturbed.log) });
  expectWhole(lived.log);
  expect({ ...told, hanging: filingsThatHangInTheAir(lived.log) }).toEqual({ ...told, hanging: [] });
  expect({ ...told, ...(await verify(lived.stores.events, lived.stores.readModels)) }).toMatchObject({ ...told, verdict: 'PASSED', faults: [] });
}
