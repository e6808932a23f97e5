import { beforeAll, describe, expect, it } from '@jest/globals';
import { checkReadModels, type Verification, verify, type VerifyProgress, type VerifyThreads } from '@zhubao/application';
import { copyStores, liveExample, type StoreFiles, storesIn, tamper, withStores } from './testing/lived-example.js';
import { temporaryFolder } from './testing/temporary-files.js';
import { ReadModelThreads } from './verification/read-model-threads.js';

const SLOW_MS = 60_000;
const file = temporaryFolder();
const sound = storesIn(file, 'sound');
const script = new URL('../dist/verification/read-models-thread.js', import.meta.url);

beforeAll(() => liveExample('recovery-surplus', sound), SLOW_MS);

/** In threads of their own, what they say on their way too. */
async function inThreads(files: StoreFiles, count: number, told: VerifyProgress[] = []): Promise<Verification> {
  const threads = new ReadModelThreads(files, count, script);
  try {
    return await withStores(files, ({ events, readModels }) => verify(events, readModels, { threads, onProgress: (progress) => told.push(progress) }));
  } finally {
    await threads.close();
  }
}

/** In shares, as threads have them, one beside the other. */
async function inShares(files: StoreFiles, count: number): Promise<Verification> {
  return withStores(files, ({ events, readModels }) => {
    const threads: VerifyThreads = { count, check: (share, onProgress) => checkReadModels(events, readModels, share, onProgress) };
    return verify(events, readModels, { threads });
  });
}

const alone = (files: StoreFiles): Promise<Verification> => withStores(files, ({ events, readModels }) => verify(events, readModels));

/** Threads find in any order; nothing else may differ, up to a hundred faults. */
function sorted(verification: Verification): Verification {
  return { ...verification, faults: verification.faults.toSorted((a, b) => (a.en < b.en ? -1 : 1)), notCovered: verification.notCovered.toSorted((a, b) => (a.en < b.en ? -1 : 1)) };
}

describe('verification in several threads', () => {
  it('passes what passes in one, and tells how far the slowest has come', async () => {
    const told: VerifyProgress[] = [];
    const found = await inThreads(sound, 3, told);
    expect(found).toEqual(await alone(sound));
    expect(found).toMatchObject({ verdict: 'PASSED' });
    expect(told.at(-1)).toMatchObject({ position: found.position, head: found.position });
  }, SLOW_MS);

  const first = (type: string): string => `(SELECT min(position) FROM events WHERE type = '${type}')`;

  it.each([
    ['an amount that was changed', `UPDATE events SET data = json_set(data, '$.amountFen', 1) WHERE position = ${first('RiskFundInjected')}`],
    ['data that are not JSON', `UPDATE events SET data = '{"loanId":' WHERE position = ${first('LoanDisbursed')}`],
    ['an unknown type', `UPDATE events SET type = 'LoanForgiven' WHERE position = ${first('LoanDisbursed')}`],
    ['an envelope that is malformed', `UPDATE events SET metadata = json_set(metadata, '$.recordedAt', 'then') WHERE position = ${first('LoanDisbursed')}`],
    ['data without what a fold needs', `UPDATE events SET data = '{}' WHERE position = ${first('CompensationClaimed')}`],
    ['events that are gone', 'DELETE FROM events WHERE position > (SELECT max(position) - 2 FROM events)'],
  ])('finds the same of %s, however many they are', async (what, change) => {
    const changed = storesIn(file, what.replaceAll(' ', '-'));
    copyStores(sound, changed);
    tamper(changed.log, change);
    const expected = sorted(await alone(changed));
    expect(expected.verdict).toBe('FAILED');
    for (const count of [2, 3, 12]) expect(sorted(await inShares(changed, count))).toEqual(expected);
  }, SLOW_MS);

  it('gives no verdict where a thread fails', async () => {
    const threads: VerifyThreads = { count: 2, check: async () => Promise.reject(new Error('The disk is gone.')) };
    await withStores(sound, ({ events, readModels }) => expect(verify(events, readModels, { threads })).rejects.toThrow('The disk is gone.'));
  });

  it('gives no verdict where a thread cannot read what another can', async () => {
    const threads: VerifyThreads = { count: 2, check: async () => ({ documents: 0, faults: [], faultCount: 0, notCovered: [], unreadableAt: 7 }) };
    await withStores(sound, ({ events, readModels }) => expect(verify(events, readModels, { threads })).rejects.toThrow('not beyond position 7'));
  });

  it('says so where a thread ends without an answer', async () => {
    const threads = new ReadModelThreads(sound, 2, new URL('data:text/javascript,process.exit(3)'));
    await withStores(sound, ({ events, readModels }) => expect(verify(events, readModels, { threads })).rejects.toThrow('ended with code 3 before it had an answer'));
  });
});
