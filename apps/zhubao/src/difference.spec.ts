import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { diff, FoldedPast, restate, type SchemePast, StoredSchemePast } from '@zhubao/application';
import { addDays, causesBetween, type CivilDate, civilDate, concernsReport, diffReports, endOfDay, knownEvents, type Point, type RecordedSchemeEvent, reportAt } from '@zhubao/domain';
import { Chance } from './testing/chance.js';
import { type Lived, livedFile, livedThrough } from './testing/lived-scenario.js';
import { randomScenario } from './testing/random-scenario.js';
import { temporaryFolder } from './testing/temporary-files.js';

const SLOW_MS = 240_000;
const LATE_FACT = fileURLToPath(new URL('../../../examples/late-fact.jsonl', import.meta.url));
const file = temporaryFolder();

function pasts({ log, stores }: Lived): readonly SchemePast[] {
  return [new FoldedPast(log), new StoredSchemePast(stores.events, stores.readModels)];
}

function drawPoint(log: readonly RecordedSchemeEvent[], chance: Chance): Point {
  const [one, other] = [log[chance.below(log.length)], log[chance.below(log.length)]];
  if (one === undefined || other === undefined) throw new Error('the log is empty');
  return { asOf: addDays(other.metadata.occurredOn, chance.between(-1, 1)), knownAt: chance.inHundred(30) ? endOfDay(one.metadata.occurredOn) : one.metadata.recordedAt };
}

/** Both reports folded from the start, compared whole. */
function plainDiff(log: readonly RecordedSchemeEvent[], from: Point, to: Point): ReturnType<typeof diffReports> {
  return diffReports(reportAt(log, from), reportAt(log, to), causesBetween(knownEvents(log), from, to));
}

/** Every close of the period by brute force; days on which no figure differs are left out. */
function plainRestatement(log: readonly RecordedSchemeEvent[], from: CivilDate, to: CivilDate): readonly object[] {
  const knownAt = [...knownEvents(log)].at(-1)?.knownFrom ?? endOfDay(to);
  const days: object[] = [];
  for (let close = from; close <= to; close = addDays(close, 1)) {
    const reported = { asOf: close, knownAt: endOfDay(close) };
    const now = { asOf: close, knownAt: knownAt < reported.knownAt ? reported.knownAt : knownAt };
    const { pools, loans, enterprises, deadlines, journal, events } = plainDiff(log, reported, now);
    const changeOf = (field: string): number => journal.find((one) => one.field === field)?.changeFen ?? 0;
    const differs = pools.length + loans.length + enterprises.length + deadlines.length + journal.length > 0;
    // A day that is opened late, or a meeting that is told of late, is behind no figure.
    const behind = events.filter(({ position }) => log.some((event) => event.position === position && concernsReport(event)));
    if (differs) days.push({ close, debitsChangeFen: changeOf('debitsFen'), creditsChangeFen: changeOf('creditsFen'), pools, loans, enterprises, deadlines, events: behind });
  }
  return days;
}

describe('differences of lived schemes', () => {
  it('are those of both reports folded from the start, out of the log and out of the read models', async () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const chance = new Chance(seed);
      const lived = await livedThrough(file(`${seed}.jsonl`), randomScenario(seed, 5));
      for (let round = 0; round < 12; round += 1) {
        const from = drawPoint(lived.log, chance);
        const other = drawPoint(lived.log, chance);
        const to = round % 3 === 0 ? { ...other, asOf: from.asOf } : other;
        const expected = { seed, ...plainDiff(lived.log, from, to) };
        for (const past of pasts(lived)) expect({ seed, ...(await diff(past, from, to)) }).toEqual(expected);
      }
      await lived.stores.close();
    }
  }, SLOW_MS);
});

/** The same log in which some facts had taken effect up to forty days before they were recorded. */
function withLateFacts(log: readonly RecordedSchemeEvent[], chance: Chance): readonly RecordedSchemeEvent[] {
  return log.map(({ type, data, id, stream, revision, position, metadata }) => {
    const occurredOn = chance.inHundred(8) ? addDays(metadata.occurredOn, -chance.below(40)) : metadata.occurredOn;
    return { type, data, id, stream, revision, position, metadata: { ...metadata, occurredOn } } as RecordedSchemeEvent;
  });
}

describe('a restatement of day closes', () => {
  it('tells of a contribution of 3 March that was recorded on the 10th: 60,000 were reported, 100,000 were there', async () => {
    const lived = await livedFile(LATE_FACT);
    for (const past of pasts(lived)) {
      const { days } = await restate(past, civilDate('2026-03-01'), civilDate('2026-03-31'));
      expect(days.map(({ close }) => close)).toEqual(['03', '04', '05', '06', '07', '08', '09'].map((day) => `2026-03-${day}`));
      const [first] = days;
      expect(first).toMatchObject({
        debitsChangeFen: 4_000_000, creditsChangeFen: 4_000_000,
        pools: [{ id: 'ccb', fields: [{ field: 'enterpriseFundFen', before: 6_000_000, after: 10_000_000, changeFen: 4_000_000 }, { field: 'contributedFen', before: 6_000_000, after: 10_000_000 }] }],
        loans: [{ id: 'N', fields: [{ field: 'status', before: 'FILED', after: 'CONTRIBUTED' }, { field: 'contributedFen', before: 0, after: 4_000_000 }] }],
        events: [{ type: 'FundContributed', cause: 'ARRIVED_LATE', occurredOn: '2026-03-03' }, { type: 'PoolMembershipGranted' }],
      });
      expect(first?.pools[0]?.causes).toEqual([first?.events[0]?.position]);
    }
    await lived.stores.close();
  });

  it('moves the cap of every pool from the day of a policy that was told of late, though no event of a pool did it', async () => {
    const lived = await livedFile(LATE_FACT);
    const adopted = lived.log.find(({ type }) => type === 'PolicyAdopted');
    const last = lived.log.at(-1);
    if (adopted?.type !== 'PolicyAdopted' || last === undefined) throw new Error('the example adopts no policy');
    const { policy } = adopted.data;
    const stricter = {
      ...adopted, id: 'late-policy', position: last.position + 1, revision: 99,
      data: { docNo: 'P-2', policy: { ...policy, version: 2, effectiveFrom: civilDate('2026-07-01'), riskFund: { ...policy.riskFund, leverage: 5 } } },
      metadata: { ...adopted.metadata, occurredOn: civilDate('2026-07-20'), recordedAt: endOfDay(civilDate('2026-07-22')) },
    } as RecordedSchemeEvent;
    const log = [...lived.log, stricter];
    const [from, to] = [civilDate('2026-07-15'), civilDate('2026-07-25')];
    const { days } = await restate(new FoldedPast(log), from, to);
    expect(days).toEqual(plainRestatement(log, from, to));
    const capped = days.filter(({ pools }) => pools.some(({ fields }) => fields.some(({ field }) => field === 'leverageCapFen')));
    expect(capped.map(({ close, pools }) => [close, pools.map(({ id, causes }) => [id, causes])])).toEqual([
      ['2026-07-20', [['ccb', [stricter.position]]]], ['2026-07-21', [['ccb', [stricter.position]]]],
    ]);
    await lived.stores.close();
  });

  it('is every close of the period as first reported against the same day as known now, by full folds', async () => {
    let restated = 0;
    for (let seed = 1; seed <= 4; seed += 1) {
      const chance = new Chance(seed);
      const lived = await livedThrough(file(`restated-${seed}.jsonl`), randomScenario(seed, 4));
      const [from, to] = [civilDate('2025-02-01'), civilDate('2026-12-31')];
      const expected = plainRestatement(lived.log, from, to);
      for (const past of pasts(lived)) expect({ seed, days: (await restate(past, from, to)).days }).toEqual({ seed, days: expected });
      const disturbed = withLateFacts(lived.log, chance);
      const some = addDays(from, chance.between(30, 120));
      const later = addDays(some, 120);
      expect({ seed, days: (await restate(new FoldedPast(disturbed), some, later)).days }).toEqual({ seed, days: plainRestatement(disturbed, some, later) });
      restated += expected.length;
      await lived.stores.close();
    }
    // Lives without late facts would hold this by saying nothing.
    expect(restated).toBeGreaterThan(50);
  }, SLOW_MS);
});
