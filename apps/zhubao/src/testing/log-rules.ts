import { expect } from '@jest/globals';
import type { RecordedSchemeEvent } from '@zhubao/domain';

/** Every stream counts from 0 without a gap, positions rise, and no event stands twice. */
export function expectWhole(log: readonly RecordedSchemeEvent[]): void {
  for (const stream of Map.groupBy(log, (event) => event.stream).values()) {
    expect(stream.map(({ revision }) => revision)).toEqual(stream.map((_, index) => index));
  }
  expect(log.every(({ position }, index) => index === 0 || position > (log[index - 1]?.position ?? position))).toBe(true);
  expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);
}

/**
 * What must be the same however a log came about: ids, data and metadata, in the order of each stream. Steps that one event
 * causes in two streams may change places.
 */
export function streamsOf(log: readonly RecordedSchemeEvent[]): object {
  const written = ({ id, type, data, metadata }: RecordedSchemeEvent): object => ({ id, type, data, metadata });
  return Object.fromEntries([...Map.groupBy(log, ({ stream }) => stream)].map(([stream, events]) => [stream, events.map(written)]));
}

/** How every accepted filing ended: each has exactly one notice, or one release of all that it had reserved. */
export function filingsThatHangInTheAir(log: readonly RecordedSchemeEvent[]): readonly object[] {
  return log
    .filter((event) => event.type === 'CapacityReserved')
    .map(({ id, metadata: { commandId } }) => {
      const because = log.filter(({ metadata }) => metadata.$causationId === id);
      const count = (type: string): number => because.filter((event) => event.type === type).length;
      return { commandId, notices: count('FilingNoticeIssued'), releases: count('CapacityReleased'), exposed: count('ExposureReserved') - count('ExposureReleased') };
    })
    .filter(({ notices, releases, exposed }) => notices + releases !== 1 || exposed !== notices);
}
