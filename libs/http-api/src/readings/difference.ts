import { diff, restate, StoredSchemePast } from '@zhubao/application';
import type { AskedPoint, Diff } from '@zhubao/domain';
import { malformed } from '../problems/problem.js';
import { BUSINESS } from './admits.js';
import { causeColumns, causeRows, diffSchema, restatementSchema } from './difference-schema.js';
import { day, moment, required } from './parameter.js';
import { reading } from './reading.js';
import { restatedColumns, restatedRows } from './restated-rows.js';
import { seenDiff, seenRestatement } from './seen-difference.js';
import { tableOf } from './table.js';

/** What changed between two points in time, drilled to the events that did it. A clock that is left out follows the other, as everywhere. */
export const difference = reading({
  name: 'getDifference', path: 'difference', admits: BUSINESS, summary: { zh: '两个时点之间的差异', en: 'What changed between two points in time' },
  parameters: { fromAsOf: day, fromKnownAt: moment, toAsOf: day, toKnownAt: moment }, clocks: 'none', answer: diffSchema,
  async read(sources, { viewer, query: { fromAsOf, fromKnownAt, toAsOf, toKnownAt } }) {
    const from: AskedPoint = { ...(fromAsOf && { asOf: fromAsOf }), ...(fromKnownAt && { knownAt: fromKnownAt }) };
    const to: AskedPoint = { ...(toAsOf && { asOf: toAsOf }), ...(toKnownAt && { knownAt: toKnownAt }) };
    if (fromAsOf === undefined && fromKnownAt === undefined) throw malformed([{ field: 'fromAsOf', problem: 'or fromKnownAt must be given', problemZh: '与 fromKnownAt 须至少给出一个' }]);
    return seenDiff(await diff(new StoredSchemePast(sources.events, sources.readModels), from, to), sources, viewer);
  },
  table: async ({ from, to, events }, _sources, { viewer }) => tableOf({ zh: '两个时点之间的事件', en: 'Events between two points in time' }, [
    [{ zh: '自', en: 'From' }, spoken(from)], [{ zh: '至', en: 'To' }, spoken(to)], [{ zh: '填报单位', en: 'Prepared by' }, viewer.org],
  ], causeColumns, causeRows(events)),
});

/** The day closes of a period whose first reported figures stand otherwise as known now, or at `knownAt`. */
export const restatement = reading({
  name: 'getRestatement', path: 'restatement', admits: BUSINESS, summary: { zh: '重述', en: 'Restatement' },
  parameters: { from: required(day), to: required(day), knownAt: moment }, clocks: 'none', answer: restatementSchema,
  async read(sources, { viewer, query: { from, to, knownAt } }) {
    if (from === undefined || to === undefined) return undefined;
    if (to < from) throw malformed([{ field: 'to', problem: `is before from (${from})`, problemZh: `早于 from（${from}）`, value: to }]);
    return seenRestatement(await restate(new StoredSchemePast(sources.events, sources.readModels), from, to, knownAt), sources, viewer);
  },
  table: async ({ from, to, knownAt, days }, _sources, { viewer }) => tableOf({ zh: '重述', en: 'Restatement' }, [
    [{ zh: '统计期间', en: 'Period' }, `${from} — ${to}`], [{ zh: '当时已知', en: 'As known at' }, knownAt], [{ zh: '填报单位', en: 'Prepared by' }, viewer.org],
  ], restatedColumns, days.flatMap(restatedRows)),
});

function spoken({ asOf, knownAt }: Diff['from']): string {
  return `${asOf} @ ${knownAt}`;
}
