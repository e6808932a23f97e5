import { describe, expect, it } from '@jest/globals';
import { type Predecessors, rowKey, type Segment, segmentName, type Version } from '../../projections/history/rows.js';
import { StoredVersions } from './stored-versions.js';

const at = (position: number): string => segmentName({ at: '2026-01-05T00:00:00.000Z', position });
const row = (position: number): string => rowKey('L1', at(position));
const step = (position: number, n: number): Version => ['2026-01-05T00:00:00.000Z', position, { set: { n } }];
const after = (upTo: number, ...positions: readonly number[]): Predecessors => ({ names: positions.map(at), upTo, characters: 10, most: 4_000 });

/** Which rows do not begin with, or repeat, what the others say; and the positions of the versions that were taken. */
function taken(...rows: readonly (readonly [string, Segment])[]): { unfounded: readonly boolean[]; positions: readonly number[] } {
  const versions = new StoredVersions();
  const added = rows.map(([key, segment]) => versions.add(key, segment));
  return { unfounded: added.map(({ isUnfounded }) => isUnfounded), positions: added.flatMap(({ versions }) => versions.map(({ position }) => position)) };
}

const FIRST = [row(1), { base: null, steps: [step(1, 1), step(2, 2)] }] as const;

describe('the stored versions of a document', () => {
  it('follow one another, each segment with its base or behind those that it goes on from', () => {
    expect(taken(FIRST, [row(5), { after: after(2, 1), steps: [step(5, 5)] }], [row(7), { base: { n: 5 }, steps: [step(7, 7)] }])).toEqual({ unfounded: [false, false, false], positions: [1, 2, 5, 7] });
  });

  it.each<readonly [string, Segment]>([
    ['begins with another base', { base: { n: 3 }, steps: [step(5, 5)] }],
    ['goes on from a segment that is not there', { after: after(2, 1, 4), steps: [step(5, 5)] }],
    ['goes on from steps that are not there', { after: after(3, 1), steps: [step(5, 5)] }],
  ])('are unfounded where a segment %s', (_, segment) => {
    expect(taken(FIRST, [row(5), segment]).unfounded).toEqual([false, true]);
  });

  it('are what the document was, however a change is written down', () => {
    const steps: readonly Version[] = [['2026-01-05T00:00:00.000Z', 1, { set: { list: [1] } }], ['2026-01-05T00:00:00.000Z', 2, { add: { list: [2] } }], ['2026-01-05T00:00:00.000Z', 3, { set: { list: [1, 2, 3] } }]];
    expect(new StoredVersions().add(row(1), { base: null, steps }).versions.map(({ document }) => document)).toEqual([{ list: [1] }, { list: [1, 2] }, { list: [1, 2, 3] }]);
  });

  it.each<readonly [string, Version[2]]>([
    ['adds to what is no list', { add: { n: [3] } }],
    ['changes the inside of what is no object', { in: { n: { set: { m: 1 } } } }],
  ])('are unfounded where a step %s', (_, change) => {
    expect(taken(FIRST, [row(5), { after: after(2, 1), steps: [['2026-01-05T00:00:00.000Z', 5, change]] }]).unfounded).toEqual([false, true]);
  });

  it('count once what a crash left twice', () => {
    expect(taken(FIRST, [row(2), { base: { n: 1 }, steps: [step(2, 2), step(3, 3)] }])).toEqual({ unfounded: [false, false], positions: [1, 2, 3] });
  });

  it.each<readonly [string, Segment]>([
    ['another base', { base: { n: 8 }, steps: [step(2, 2), step(3, 3)] }],
    ['another version', { base: { n: 1 }, steps: [step(2, 9), step(3, 3)] }],
  ])('are unfounded where what a crash left has %s', (_, segment) => {
    expect(taken(FIRST, [row(2), segment]).unfounded).toEqual([false, true]);
  });
});
