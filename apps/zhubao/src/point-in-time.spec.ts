import { describe, expect, it } from '@jest/globals';
import { reportOf } from '@zhubao/application';
import { addDays, assembleReport, type CivilDate, civilDate, civilDateAt, foldProjections, type Instant, PROJECTIONS, type RecordedSchemeEvent, type Report, type ReportDocuments } from '@zhubao/domain';
import { Chance } from './testing/chance.js';
import { livedThrough } from './testing/lived-scenario.js';
import { randomScenario } from './testing/random-scenario.js';
import { temporaryFolder } from './testing/temporary-files.js';

const file = temporaryFolder();

/** The rule in its plainest words: what had taken effect by the day, of what the log knew by the instant. */
function plainReport(log: readonly RecordedSchemeEvent[], asOf: CivilDate, knownAt: Instant): Report {
  const counted: RecordedSchemeEvent[] = [];
  let logTime = '';
  let position = 0;
  for (const event of log) {
    const { recordedAt, occurredOn } = event.metadata;
    if (recordedAt > logTime) logTime = recordedAt;
    if (logTime > knownAt) break;
    position = event.position;
    if (occurredOn <= asOf) counted.push(event);
  }
  const documents = foldProjections(counted, PROJECTIONS);
  const all = (collection: string): Iterable<object> => documents.get(collection)?.values() ?? [];
  const shown = Object.fromEntries(['pools', 'loans', 'enterprises', 'deadlines', 'accounts', 'policies'].map((name) => [name, all(name)]));
  return assembleReport(shown as unknown as ReportDocuments, { asOf, knownAt, position, events: counted.length });
}

describe('a report at a point in time', () => {
  it('holds what had taken effect by its day, of what was known at its instant, and nothing else', async () => {
    for (const seed of [7, 19, 23]) {
      const chance = new Chance(seed);
      const { log, stores } = await livedThrough(file(`${seed}.jsonl`), randomScenario(seed));
      for (let round = 0; round < 15; round += 1) {
        const [one, other] = [log[chance.below(log.length)], log[chance.below(log.length)]];
        if (one === undefined || other === undefined) throw new Error('the log is empty');
        const knownAt = one.metadata.recordedAt;
        const asOf = addDays(other.metadata.occurredOn, chance.between(-2, 2));
        const point = { seed, asOf, knownAt };
        expect({ ...point, ...(await reportOf(stores.events, { asOf, knownAt })) }).toEqual({ ...point, ...plainReport(log, asOf, knownAt) });
        expect({ ...point, ...(await reportOf(stores.events, { knownAt })) }).toEqual({ ...point, ...plainReport(log, civilDateAt(knownAt), knownAt) });
        const now = log.reduce((latest, { metadata }) => (metadata.recordedAt > latest ? metadata.recordedAt : latest), knownAt);
        expect({ ...point, ...(await reportOf(stores.events, { asOf })) }).toEqual({ ...point, ...plainReport(log, asOf, now) });
      }
      await stores.close();
    }
  });

  it('says nothing changed for an instant that is past, whatever is learned later', async () => {
    const seed = 41;
    const lines = randomScenario(seed);
    const half = Math.floor(lines.length / 2);
    const early = await livedThrough(file('early.jsonl'), lines.slice(0, half));
    const knownAt = early.log.at(-1)?.metadata.recordedAt;
    if (knownAt === undefined) throw new Error('the log is empty');
    const asOf = civilDate('2025-06-30');
    const then = await reportOf(early.stores.events, { asOf, knownAt });
    const late = await livedThrough(file('early.jsonl'), lines.filter(({ at }, index) => index < half || at > (lines[half - 1]?.at ?? at)), early.stores);
    expect(late.log.length).toBeGreaterThan(early.log.length);
    expect({ seed, ...(await reportOf(late.stores.events, { asOf, knownAt })) }).toEqual({ seed, ...then });
    await late.stores.close();
  });
});
