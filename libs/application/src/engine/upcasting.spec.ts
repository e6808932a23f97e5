import { describe, expect, it } from '@jest/globals';
import { AGGREGATES, type AggregateName, EVENT_CATALOGUE, partsOf } from '@zhubao/domain';
import type { RecordedEvent } from '@zhubao/event-store';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeEvent } from './decode-event.js';
import { foldOf } from './state-cache.js';

/** One event of every version of every type, as logs hold them. A version that was ever written stays here. */
const STORED: readonly RecordedEvent[] = JSON.parse(readFileSync(join(import.meta.dirname, 'testing/stored-events.json'), 'utf8'));

const versionOf = ({ type, metadata }: Pick<RecordedEvent, 'type' | 'metadata'>): string => `${type} ${String(metadata['schema'])}`;
const sample = (version: string): RecordedEvent => {
  const found = STORED.find((event) => versionOf(event) === version);
  if (found === undefined) throw new Error(`There is no sample of ${version}`);
  return found;
};

describe('stored events', () => {
  it('are sampled in every version that any type ever had', () => {
    const versions = Object.entries(EVENT_CATALOGUE).flatMap(([type, { schema }]) => Array.from({ length: schema }, (_, index) => `${type} ${index + 1}`));
    expect(STORED.map(versionOf).toSorted()).toEqual(versions.toSorted());
  });

  it.each(STORED.map((event) => [versionOf(event), event] as const))('%s is read in the shape of today', (_version, event) => {
    const { type, data, metadata } = decodeEvent(event);
    const today = sample(`${type} ${EVENT_CATALOGUE[type].schema}`);
    expect(metadata).toEqual({ ...event.metadata, schema: EVENT_CATALOGUE[type].schema });
    expect(Object.keys(data).toSorted()).toEqual(Object.keys(today.data).toSorted());
  });

  it.each(STORED.map((event) => [versionOf(event), event] as const))('%s is taken by the fold of its stream', (_version, event) => {
    const { aggregate } = partsOf(event.stream);
    expect(Object.keys(AGGREGATES)).toContain(aggregate);
    const fold = foldOf(aggregate as AggregateName);
    expect(() => fold.evolve(fold.initial, decodeEvent(event))).not.toThrow();
  });

  it('of today are taken as they are', () => {
    const today = sample('FundContributed 1');
    expect(decodeEvent(today)).toBe(today);
  });
});

describe('CompensationClaimed, version 1 to 2', () => {
  const older = sample('CompensationClaimed 1');

  it.each([[0, false], [1, true], [-5, true]])('with a deviation of %i fen deviates: %s', (deviationFen, deviates) => {
    expect(decodeEvent({ ...older, data: { ...older.data, deviationFen } }).data).toEqual({ ...older.data, deviationFen, deviates });
  });

  it('keeps everything else, and the stored event itself', () => {
    const before = JSON.stringify(older);
    const { id, stream, revision, position } = decodeEvent(older);
    expect({ id, stream, revision, position }).toEqual({ id: older.id, stream: older.stream, revision: older.revision, position: older.position });
    expect(JSON.stringify(older)).toBe(before);
  });
});

describe('an event that a newer version wrote', () => {
  it('is refused by its type when that is unknown', () => {
    const strange = { ...sample('LoanApplied 1'), type: 'LoanSyndicated' };
    expect(() => decodeEvent(strange)).toThrow(`Event ${strange.id} at position ${strange.position} of ${strange.stream} has the unknown type LoanSyndicated; run the version that wrote it, or a newer one.`);
  });

  it.each([['LoanApplied 1', 2, 1], ['CompensationClaimed 2', 3, 2]] as const)('is refused by its version: %s as version %i', (version, schema, newest) => {
    const event = sample(version);
    const newer = { ...event, metadata: { ...event.metadata, schema } };
    expect(() => decodeEvent(newer)).toThrow(`Event ${event.id} at position ${event.position} of ${event.stream} is ${event.type} in version ${schema}; this program knows it up to version ${newest}.`);
  });

  it.each([0, -1, 1.5, '1', true])('or has none that can be: %j', (schema) => {
    const event = sample('LoanApplied 1');
    expect(() => decodeEvent({ ...event, metadata: { ...event.metadata, schema } })).toThrow(`in version ${JSON.stringify(schema)}`);
  });
});
