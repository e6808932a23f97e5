import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { diff, explain, FoldedPast, loanHistory, reportOf, restate, decodeEvent, recordedAudits } from '@zhubao/application';
import { type AskedPoint, civilDate, endOfDay, type RecordedSchemeEvent } from '@zhubao/domain';
import { liveApi, type LivedApi } from '../testing/lived-api.js';
import { OFFICE } from '../testing/viewers.js';

let api: LivedApi;
let log: readonly RecordedSchemeEvent[];
beforeAll(async () => {
  api = await liveApi();
  log = (await api.engine.events.readAll({ limit: 10_000 })).map(decodeEvent);
}, 120_000);
afterAll(() => api?.stop());

const day = civilDate;
const POINTS: readonly AskedPoint[] = [
  {}, { asOf: day('2026-09-29') }, { asOf: day('2026-12-31'), knownAt: endOfDay(day('2026-12-31')) }, { asOf: day('2026-12-31') }, { knownAt: endOfDay(day('2027-01-31')) },
];

function query({ asOf, knownAt }: AskedPoint): string {
  return [...(asOf ? [`asOf=${asOf}`] : []), ...(knownAt ? [`knownAt=${encodeURIComponent(knownAt)}`] : [])].join('&');
}

async function asked(path: string): Promise<Record<string, unknown>> {
  const response = await api.get(path, OFFICE);
  return (await response.json()) as Record<string, unknown>;
}

/** What the command line folds from the log alone, as JSON has it. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** Persons are shown by both. */
const shown = async (value: unknown): Promise<unknown> => json(await api.engine.persons.reveal(value));

describe.each(POINTS.map((point) => [JSON.stringify(point), point] as const))('At %s', (_said, point) => {
  it('the report is that of `zhubao report --json`', async () => {
    expect(await asked(`report?${query(point)}`)).toEqual(json(await reportOf(api.engine.events, point)));
  });

  it.each(['L1', 'L2', 'L4', 'I1'])('the history of %s is that of `zhubao history --json`, and so is why its money went where it went', async (loanId) => {
    const entries = await loanHistory(api.engine.events, undefined, loanId, point);
    const found = await asked(`loans/${loanId}/history?${query(point)}`);
    if (entries.length === 0) {
      expect(found['code']).toBe('NOT_FOUND');
      return;
    }
    expect(found['entries']).toEqual(await shown(entries));
    expect((await asked(`loans/${loanId}/explanation?${query(point)}`))['explanations']).toEqual(await shown(await explain(api.engine.events, loanId, point)));
  });
});

describe('Why money went where it went', () => {
  it.each(POINTS)('is read out of the streams concerned, at %j', async (point) => {
    const { events, readModels } = api.engine;
    const whole: unknown[] = [];
    const watched = {
      append: events.append.bind(events), readStream: events.readStream.bind(events), readPlaces: events.readPlaces.bind(events), head: events.head.bind(events), subscribeToAll: events.subscribeToAll.bind(events), close: events.close.bind(events),
      readAll: (options: Parameters<typeof events.readAll>[0]) => {
        // A look at the end is not one at the whole.
        if (options.after === undefined && options.limit > 1) whole.push(options);
        return events.readAll(options);
      },
    };
    expect(await explain(watched, 'L1', point, readModels)).toEqual(await explain(events, 'L1', point));
    expect(whole).toEqual([]);
  });
});

describe('Between two points', () => {
  it.each([['2026-09-28', '2026-10-31'], ['2026-12-31', '2027-02-26'], ['2027-02-26', '2026-06-30']])('from %s to %s the difference is that of `zhubao diff --json`', async (from, to) => {
    const found = await asked(`difference?fromAsOf=${from}&fromKnownAt=${from}&toAsOf=${to}`);
    expect(found).toEqual(json(await diff(new FoldedPast(log), { asOf: day(from), knownAt: endOfDay(day(from)) }, { asOf: day(to) })));
  });

  it('the restatement is that of `zhubao restate --json`, and shows interest that came a quarter late', async () => {
    const found = await asked('restatement?from=2026-12-01&to=2026-12-31');
    expect(found).toEqual(json(await restate(new FoldedPast(log), day('2026-12-01'), day('2026-12-31'))));
    expect(found['days']).toHaveLength(11);
  });

  it('the audits are those of the log', async () => {
    expect(await asked('audits')).toEqual({ closes: json(await recordedAudits(api.engine.events)) });
  });
});
