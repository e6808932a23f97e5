import { describe, expect, it } from '@jest/globals';
import { Engine, verify } from '@zhubao/application';
import type { EventStore } from '@zhubao/event-store';
import { bundleOf, verified } from './testing/bundles.js';
import { aClaimedLoan, aRestatement, commandOf, theRun } from './testing/claimed-life.js';
import type { Line } from './testing/diary.js';
import { LiveEngine } from './testing/live-engine.js';
import { streamsOf } from './testing/log-rules.js';
import { storesInMemory } from './testing/lived-scenario.js';
import { approvalId, approveAsShown, propose, shown } from './testing/two-persons.js';

/** The same log, whose appends pass through somebody's hands. */
function through(events: EventStore, append: EventStore['append']): EventStore {
  return {
    append,
    readStream: (from, options) => events.readStream(from, options),
    readPlaces: (places) => events.readPlaces(places),
    readAll: (options) => events.readAll(options),
    head: () => events.head(),
    subscribeToAll: (handler, options) => events.subscribeToAll(handler, options),
    close: () => events.close(),
  };
}

class PowerCut extends Error {}

/** Fails at the n-th append and at every one after it, before or after that one is written. */
function cutAt(events: EventStore, appends: number, when: 'before' | 'after'): EventStore {
  let left = appends;
  return through(events, async (stream, expected, written) => {
    left -= 1;
    if (left < 0) throw new PowerCut('the power is cut');
    const isLast = left === 0;
    if (isLast && when === 'before') throw new PowerCut('the power is cut');
    const answer = await events.append(stream, expected, written);
    if (isLast) throw new PowerCut('the power is cut');
    return answer;
  });
}

/** Everything up to a proposal that waits, by the same ids each time. */
async function proposedRun() {
  const run = theRun();
  const lines: readonly Line[] = aClaimedLoan();
  return { run, lines };
}

describe('a crash between approval and execution', () => {
  const story = proposedRun();

  /** Lives up to the proposal, approves it over a store that fails, and starts again on what is there. */
  async function crashed(appends: number, when: 'before' | 'after') {
    const { run, lines } = await story;
    const live = await LiveEngine.after(lines);
    await propose(live, run);
    await live.engine.rest();
    const preview = await shown(live, run);
    const stores = await live.stop();
    const failing = await LiveEngine.over(stores, { events: cutAt(stores.events, appends, when) });
    failing.tell(run.at);
    const failed = await approveAsShown(failing, run, preview).then(() => undefined, (error: unknown) => error);
    await failing.stop();
    const again = await LiveEngine.over(stores);
    again.tell(run.at);
    await again.engine.rest();
    return { again, failed, run, preview };
  }

  it.each([1, 2, 3, 4].flatMap((appends) => [[appends, 'before'], [appends, 'after']] as const))('at append %i, %s it is written, leaves what no crash leaves', async (appends, when) => {
    const { again, failed, run, preview } = await crashed(appends, when);
    const { again: smooth } = await crashed(1_000, 'after');
    if (appends < 4) expect(failed).toBeInstanceOf(Error);
    // Who got no answer asks again.
    expect(await approveAsShown(again, run, preview)).toMatchObject({ rejected: false });
    await again.engine.rest();
    expect(streamsOf(await again.log())).toEqual(streamsOf(await smooth.log()));
    expect((await again.log()).filter(({ type }) => type === 'CompensatedFromEnterpriseFund')).toHaveLength(1);
    const { events, readModels } = again.stores;
    expect(await verify(events, readModels)).toMatchObject({ verdict: 'PASSED' });
    await Promise.all([again.end(), smooth.end()]);
  });
});

describe('somebody who writes between approval and execution', () => {
  /** An approval whose pool is changed by another process right before an event of a type is appended. */
  async function overtaken(intrusion: Line, before: 'CompensatedFromEnterpriseFund' | 'ProposalApproved') {
    const { lines } = await proposedRun();
    const run = theRun();
    const stores = await storesInMemory();
    const other = await LiveEngine.over(stores, { soleWriter: false });
    for (const line of lines) {
      await other.take(line);
      await other.engine.rest();
    }
    await other.stop();
    let left = 1;
    const contested = through(stores.events, async (stream, expected, written) => {
      if (written[0]?.type === before && left > 0) {
        left -= 1;
        const { pipeline } = await Engine.start({ events: stores.events, readModels: (await storesInMemory()).readModels, soleWriter: false, followers: 'elsewhere' });
        const command = commandOf(intrusion);
        expect(await pipeline.execute(command.name, command)).toMatchObject({ rejected: false });
      }
      return stores.events.append(stream, expected, written);
    });
    const live = await LiveEngine.over(stores, { events: contested, soleWriter: false });
    await propose(live, run);
    const answer = await approveAsShown(live, run, await shown(live, run));
    await live.engine.rest();
    return { live, run, answer };
  }

  it.each([
    ['CompensatedFromEnterpriseFund', '0.data.claim.principalFen: 50000000 → 49999999'], ['ProposalApproved', 'events.0.data.claim.principalFen: 50000000 → 49999999'],
  ] as const)('before %s takes the approval its ground: nothing is paid, and the proposal waits for a new preview', async (before, change) => {
    const { live, run, answer } = await overtaken(aRestatement(), before);
    expect(answer).toMatchObject({ rejected: true, code: 'PREVIEW_CHANGED', facts: { changes: expect.arrayContaining([change]) } });
    const log = await live.log();
    expect(log.some(({ type }) => type === 'CompensatedFromEnterpriseFund')).toBe(false);
    expect(log.at(-1)).toMatchObject({ type: 'ProposalReopened', data: { refusal: { code: 'PREVIEW_CHANGED' } } });
    // The same words to who asks again; another decision under another id.
    const preview = await shown(live, run);
    expect(await approveAsShown(live, run, preview)).toEqual(answer);
    expect(await approveAsShown(live, run, preview, { under: approvalId(aRestatement().commandId) })).toMatchObject({ rejected: false });
    await live.engine.rest();
    expect((await live.log()).filter(({ type }) => type === 'CompensatedFromEnterpriseFund').map(({ data }) => data)).toMatchObject([{ claim: { principalFen: 49_999_999 } }]);
    expect(await verify(live.stores.events, live.stores.readModels)).toMatchObject({ verdict: 'PASSED' });
    expect(await verified(await bundleOf(live.stores.events, { loanId: 'L1' }))).toMatchObject({ verdict: 'PASSED', faults: [], notCovered: [] });
    await live.end();
  });

  it('and pays the run first leaves nothing to pay, in the words of that rule', async () => {
    const { live, answer } = await overtaken(theRun(), 'CompensatedFromEnterpriseFund');
    expect(answer).toMatchObject({ rejected: true, code: 'NOTHING_TO_PAY' });
    expect((await live.log()).filter(({ type }) => type === 'CompensatedFromEnterpriseFund')).toHaveLength(1);
    await live.end();
  });
});

