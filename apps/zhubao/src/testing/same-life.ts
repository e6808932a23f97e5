import { expect } from '@jest/globals';
import { verify } from '@zhubao/application';
import type { OpenStores } from '@zhubao/stores';
import { type Lived, logOf } from './lived-scenario.js';
import { expectWhole, filingsThatHangInTheAir, streamsOf } from './log-rules.js';

/** What a life comes to, however its events stand in a log: a server's positions are offsets in bytes, those of a file are counted. */
function figuresOf({ result, report }: Pick<Lived, 'result' | 'report'>): object {
  return { ...result, report: { ...report, position: 'of its log' } };
}

/**
 * The same answers, report and streams, in a log that is sound.
 * @param told stands in the message of a failure: the seed, and whatever else is needed to see it again
 */
export async function expectSameLife(lived: Lived, undisturbed: Lived, told: object): Promise<void> {
  expect({ ...told, ...figuresOf(lived) }).toEqual({ ...told, ...figuresOf(undisturbed) });
  expect({ ...told, streams: streamsOf(lived.log) }).toEqual({ ...told, streams: streamsOf(undisturbed.log) });
  await expectSound(lived.stores, told);
}

/** A log that is whole, in which no filing hangs in the air, and that its read models agree with. */
export async function expectSound({ events, readModels }: OpenStores, told: object): Promise<void> {
  const log = await logOf(events);
  expectWhole(log);
  expect({ ...told, hanging: filingsThatHangInTheAir(log) }).toEqual({ ...told, hanging: [] });
  expect({ ...told, ...(await verify(events, readModels)) }).toMatchObject({ ...told, verdict: 'PASSED', faults: [] });
}
