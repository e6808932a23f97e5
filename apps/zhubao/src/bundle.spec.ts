import { describe, expect, it } from '@jest/globals';
import { explain } from '@zhubao/application';
import type { RecordedSchemeEvent } from '@zhubao/domain';
import { bundleOf, verified } from './testing/bundles.js';
import { EXAMPLE_NAMES, exampleFile } from './testing/example-files.js';
import { LiveEngine } from './testing/live-engine.js';
import { type Lived, livedFile, livedThrough } from './testing/lived-scenario.js';
import { aLine, aPool, aRecommendedLoan, aRosteredFirm, contribution, filing, theScheme } from './testing/pool-lines.js';
import { randomScenario } from './testing/random-scenario.js';
import { FIRMS } from './testing/scheme-papers.js';
import { seedsOf } from './testing/seeds.js';
import { TREASURY } from './testing/diary.js';
import { temporaryFolder } from './testing/temporary-files.js';

const SLOW_MS = 240_000;
const file = temporaryFolder();

const loansOf = (log: readonly RecordedSchemeEvent[]): readonly string[] => log.flatMap((event) => (event.type === 'LoanApplied' ? [event.data.loanId] : []));
const appendsOf = (log: readonly RecordedSchemeEvent[]): number => new Set(log.map(({ stream, metadata }) => `${stream} ${metadata.commandId}`)).size;
const figure = (lines: readonly string[], of: string, key: string): unknown => lines.map((line) => JSON.parse(line)).find(({ figure: one }) => one?.of === of && one.key === key)?.figure.value;

/** The whole log passes with every decision taken anew, and so does every loan of it. */
async function expectAllToPass({ stores: { events }, log }: Pick<Lived, 'stores' | 'log'>): Promise<void> {
  const all = await verified(await bundleOf(events, { wholeLog: true }));
  expect(all).toMatchObject({ verdict: 'PASSED', faults: [], notCovered: [], events: log.length, decisions: { rerun: appendsOf(log), onTheirWord: 0 } });
  for (const loanId of loansOf(log)) {
    const one = await verified(await bundleOf(events, { loanId }));
    expect(one).toMatchObject({ verdict: 'PASSED', faults: [], notCovered: [], subject: { loanId } });
  }
}

describe('a bundle', () => {
  it.each(EXAMPLE_NAMES)('of the example %s and of each of its loans passes, with every decision taken anew', async (name) => {
    const lived = await livedFile(exampleFile(name));
    await expectAllToPass(lived);
    await lived.stores.close();
  }, SLOW_MS);

  it.each(seedsOf([11, 12, 13, 14]))('of the random scheme of seed %i and of each of its loans passes', async (seed) => {
    const lived = await livedThrough(file(`${seed}.jsonl`), randomScenario(seed));
    await expectAllToPass(lived);
    await lived.stores.close();
  }, SLOW_MS);

  it('passes where many have written at once', async () => {
    const firms = [FIRMS[0], FIRMS[1], FIRMS[2]];
    const live = await LiveEngine.after([...theScheme(), ...aPool('ccb', 100_000_000), ...aPool('icbc', 100_000_000), ...firms.flatMap((firm) => aRosteredFirm(firm))]);
    await Promise.all(firms.map(async (firm, no) => {
      for (const line of aRecommendedLoan(`L${no}`, no === 0 ? 'ccb' : 'icbc', 10_000_000, firm)) await live.take(line);
      await Promise.all([live.take(filing(`L${no}`)), live.take(aLine('InjectRiskFund', TREASURY, { agreementId: 'icbc', amountFen: 7, budgetDocNo: 'B', slipNo: 'S' }))]);
      await live.take(contribution(`L${no}`, no === 0 ? 'ccb' : 'icbc', `K-${no}`, 7));
    }));
    await live.engine.rest();
    await expectAllToPass({ stores: live.stores, log: await live.log() });
    await live.end();
  }, SLOW_MS);

  it('holds the figures that the engine serves', async () => {
    const { stores, report, log } = await livedFile(exampleFile('year'));
    for (const loanId of loansOf(log)) {
      const lines = await bundleOf(stores.events, { loanId });
      const agreementId = report.loans[loanId]?.agreementId ?? '';
      expect(figure(lines, 'report.loans', loanId)).toEqual(report.loans[loanId]);
      expect(figure(lines, 'report.pools', agreementId)).toEqual(report.pools[agreementId]);
      expect(figure(lines, 'loans', loanId)).toEqual((await stores.readModels.get('loans', loanId))?.document);
      expect(figure(lines, 'explanations', loanId)).toEqual(JSON.parse(JSON.stringify(await explain(stores.events, loanId))));
    }
    await stores.close();
  }, SLOW_MS);
});
