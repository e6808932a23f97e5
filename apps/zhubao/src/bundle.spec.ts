import { describe, expect, it } from '@jest/globals';
import { explain } from '@zhubao/application';
import { type RecordedSchemeEvent, ulanhot } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { bundleOf, verified } from './testing/bundles.js';
import { EXAMPLE_NAMES, exampleFile } from './testing/example-files.js';
import { LiveEngine } from './testing/live-engine.js';
import { type Lived, livedFile, livedThrough, storesInMemory } from './testing/lived-scenario.js';
import { aLine, aPool, aRecommendedLoan, aRosteredFirm, contribution, filing, theScheme } from './testing/pool-lines.js';
import { randomScenario } from './testing/random-scenario.js';
import { FIRMS } from './testing/scheme-papers.js';
import { seedsOf } from './testing/seeds.js';
import { OFFICE, TREASURY } from './testing/diary.js';
import { temporaryFolder } from './testing/temporary-files.js';
import { zhubao } from './testing/zhubao-process.js';

const SLOW_MS = 240_000;
const file = temporaryFolder();

const loansOf = (log: readonly RecordedSchemeEvent[]): readonly string[] => log.flatMap((event) => (event.type === 'LoanApplied' ? [event.data.loanId] : []));
const appendsOf = (log: readonly RecordedSchemeEvent[]): number => new Set(log.map(({ stream, metadata }) => `${stream} ${metadata.commandId}`)).size;
const figure = (lines: readonly string[], of: string, key: string): unknown => lines.map((line) => JSON.parse(line)).find(({ figure: one }) => one?.of === of && one.key === key)?.figure.value;

/** Lets somebody else write right before the first append to a stream. */
function overtaken(events: EventStore, stream: string, intrude: () => Promise<unknown>): EventStore {
  let left = 1;
  return {
    append: async (to, expected, written) => {
      if (to === stream && left > 0) {
        left -= 1;
        await intrude();
      }
      return events.append(to, expected, written);
    },
    readStream: (from, options) => events.readStream(from, options),
    readPlaces: (places) => events.readPlaces(places),
    readAll: (options) => events.readAll(options),
    head: () => events.head(),
    subscribeToAll: (handler, options) => events.subscribeToAll(handler, options),
    close: () => events.close(),
  };
}

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

  it('passes where a decision was taken just before another stream changed, and says so', async () => {
    const stores = await storesInMemory();
    const other = await LiveEngine.over(stores, { soleWriter: false });
    for (const line of [...theScheme(), ...aPool('ccb', 100_000_000), ...aRosteredFirm(FIRMS[0])]) await other.take(line);
    const [apply, ...rest] = aRecommendedLoan('L1', 'ccb', 10_000_000);
    const adopt = aLine('AdoptPolicy', OFFICE, { policy: { ...ulanhot, version: 2, term: { maxMonths: 6 } }, docNo: 'P-2' });
    const one = await LiveEngine.over({ ...stores, readModels: (await storesInMemory()).readModels }, { soleWriter: false, events: overtaken(stores.events, 'loan-L1', () => other.take(adopt)) });
    for (const line of [apply, ...rest]) if (line !== undefined) expect(await one.take(line)).toMatchObject({ rejected: false });
    expect((await one.log()).map(({ type }) => type).slice(-4)).toEqual(['PolicyAdopted', 'LoanApplied', 'LoanReviewed', 'RecommendationLetterSubmitted']);
    expect(await verified(await bundleOf(stores.events, { loanId: 'L1' }))).toMatchObject({ verdict: 'PASSED', decisions: { onEarlierStates: 1 } });
    await one.stop();
    await other.end();
  });

  it('of a loan says how many steps rest on other pools, and still takes them anew', async () => {
    const firm = FIRMS[0];
    const live = await LiveEngine.after([
      ...theScheme(), ...aPool('ccb', 100_000_000), ...aPool('icbc', 100_000_000), ...aRosteredFirm(firm),
      ...aRecommendedLoan('L1', 'ccb', 10_000_000, firm), ...aRecommendedLoan('L2', 'icbc', 20_000_000, firm), filing('L1'), filing('L2'),
    ]);
    expect(await verified(await bundleOf(live.stores.events, { loanId: 'L1' }))).toMatchObject({ verdict: 'PASSED', decisions: { onTheirWord: 1 } });
    expect(await verified(await bundleOf(live.stores.events, { wholeLog: true }))).toMatchObject({ verdict: 'PASSED', decisions: { onTheirWord: 0 } });
    await live.end();
  });

  it('of a whole log keeps the invariants of the scheme, and names the one that a change breaks', async () => {
    const { stores } = await livedFile(exampleFile('late-fact'));
    const lines = await bundleOf(stores.events, { wholeLog: true });
    const { faults } = await verified(lines.map((line) => (line.includes('"type":"RiskFundInjected"') ? line.replace(/"balanceAfterFen":\d+/, '"balanceAfterFen":1') : line)));
    expect(faults.map(({ what }) => what)).toEqual(expect.arrayContaining(['CHAIN_BROKEN', 'DECISION_DIFFERS', 'INVARIANT_BROKEN']));
    await stores.close();
  });

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

describe('the command line', () => {
  it('writes a bundle, verifies it without a log, and says no to another', async () => {
    const [log, key, note, bundle, all] = [file('cli.sqlite'), file('office.key'), file('c.note'), file('L1.jsonl'), file('all.jsonl')];
    expect(await zhubao('run', exampleFile('year'), '--store', `sqlite:${log}`)).toMatchObject({ code: 0 });
    const office = (await zhubao('key', 'new', 'wlht-office', '--out', key)).stdout.trim();
    expect(await zhubao('checkpoint', '--store', `sqlite:${log}`, '--key', key, '--out', note)).toMatchObject({ code: 0 });
    expect(await zhubao('export', '--loan', 'L1', '--store', `sqlite:${log}`, '--checkpoint', note, '--out', bundle)).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const passed = await zhubao('verify', '--bundle', bundle, '--key', office);
    expect(passed).toMatchObject({ code: 0, stderr: '' });
    expect(passed.stdout).toMatch(/^PASSED: .*L1\.jsonl, loan L1\n  checkpoint zhubao over 674 events, signed by wlht-office\n  674 events of 14 streams, 673 decisions taken anew, \d+ figures\n$/);
    expect(JSON.parse((await zhubao('verify', '--bundle', bundle, '--json')).stdout)).toMatchObject({ verdict: 'INCOMPLETE', notCovered: [{ what: 'CHECKPOINT_UNSIGNED' }] });
    expect(await zhubao('verify', '--bundle', bundle, '--store', `sqlite:${log}`)).toMatchObject({ code: 2, stderr: expect.stringContaining('is verified by itself') });
    writeFileSync(bundle, readFileSync(bundle, 'utf8').replace('"paidFen":', '"paidFen":1'));
    const failed = await zhubao('verify', '--bundle', bundle, '--key', office);
    expect(failed.code).toBe(1);
    expect(failed.stdout).toMatch(/^FAILED: .*\n(.*\n)*  Line \d+ \(pool-ccb, revision \d+, event [0-9a-f-]{36}\): it carries the hash/);
    expect(await zhubao('export', '--all', '--store', `sqlite:${log}`, '--key', key, '--out', all)).toMatchObject({ code: 0 });
    expect((await zhubao('verify', '--bundle', all, '--key', office)).stdout).toMatch(/^PASSED: .*, the whole log\n/);
  }, SLOW_MS);

  it.each([
    ['no loan by that name', ['--loan', 'L404'], /No loan L404 had been applied for/], ['nothing to export', [], /--loan ID, or --all/],
  ])('refuses %s, and leaves no file behind', async (_what, options, said) => {
    const [log, key, out] = [file('refused.sqlite'), file(`refused-${options.length}-${options[1] ?? ''}.key`), file(`refused-${options.length}.jsonl`)];
    await zhubao('run', exampleFile('policies/gansu'), '--store', `sqlite:${log}`);
    await zhubao('key', 'new', 'office', '--out', key);
    const refused = await zhubao('export', ...options, '--store', `sqlite:${log}`, '--key', key, '--out', out);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(said);
    expect([existsSync(out), existsSync(`${out}.unfinished`)]).toEqual([false, false]);
  }, SLOW_MS);
});
