import { expect } from '@jest/globals';
import { verify } from '@zhubao/application';
import { instant, type RecordedSchemeEvent } from '@zhubao/domain';
import { bundleOf, verified } from './bundles.js';
import { aClaimedLoan, RUN_DAY, theRun } from './claimed-life.js';
import type { Line } from './diary.js';
import { LiveEngine } from './live-engine.js';
import { approvalId } from './two-persons.js';

export const typesSince = (log: readonly RecordedSchemeEvent[], before: number): readonly string[] => log.slice(before).map(({ type }) => type);
export const saying = (line: Line, actor: Line['as']) => ({ commandId: approvalId(line.commandId), actor, recordedAt: instant(line.at), data: { proposalId: line.commandId, reason: '金额有误' } });

/** An engine at the moment before a run, with the run and how long its log is. */
export async function withAClaim(run: (live: LiveEngine, line: Line, before: number) => Promise<void>): Promise<void> {
  const live = await LiveEngine.after(aClaimedLoan());
  live.tell(`${RUN_DAY}T09:00:00+08:00`);
  await run(live, theRun(), (await live.log()).length);
  await live.end();
}

/** The log passes, and so does evidence of all of it and of the loan. */
export async function expectSound({ stores: { events, readModels } }: LiveEngine): Promise<void> {
  expect(await verify(events, readModels)).toMatchObject({ verdict: 'PASSED' });
  for (const subject of [{ wholeLog: true } as const, { loanId: 'L1' }]) expect(await verified(await bundleOf(events, subject))).toMatchObject({ verdict: 'PASSED', faults: [], notCovered: [] });
}
