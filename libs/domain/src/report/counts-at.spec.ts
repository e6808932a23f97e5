import { describe, expect, it } from '@jest/globals';
import { civilDate, instant } from '../calendar/index.js';
import { countsAt, pointOf } from './counts-at.js';

const event = (name: string, occurredOn: string, recordedAt: string) => ({ name, metadata: { occurredOn: civilDate(occurredOn), recordedAt: instant(recordedAt) } });

describe('The events that count', () => {
  const log = [
    event('first', '2026-01-05', '2026-01-05T01:00:00Z'),
    event('late', '2026-01-04', '2026-01-07T01:00:00Z'),
    // A writer whose clock is behind: its log time is that of the event before it.
    event('behind', '2026-01-06', '2026-01-06T01:00:00Z'),
    event('last', '2026-01-07', '2026-01-07T02:00:00Z'),
  ];
  const names = (asOf: string, knownAt: string) => [...countsAt(log, civilDate(asOf), instant(knownAt))].map(({ name }) => name);

  it('took effect by the day', () => {
    expect(names('2026-01-04', '2026-02-01T00:00:00Z')).toEqual(['late']);
    expect(names('2026-01-06', '2026-02-01T00:00:00Z')).toEqual(['first', 'late', 'behind']);
  });

  it('were known at the instant, which is included', () => {
    expect(names('2026-12-31', '2026-01-07T01:00:00Z')).toEqual(['first', 'late', 'behind']);
    expect(names('2026-12-31', '2026-01-07T00:59:59.999Z')).toEqual(['first']);
  });

  it('are not known before an event that precedes them in the log', () => {
    expect(names('2026-12-31', '2026-01-06T12:00:00Z')).toEqual(['first']);
  });

  it('are read no further than the instant', () => {
    let read = 0;
    const reading = (function* () {
      for (const one of log) {
        read += 1;
        yield one;
      }
    })();
    expect([...countsAt(reading, civilDate('2026-12-31'), instant('2026-01-05T01:00:00Z'))]).toHaveLength(1);
    expect(read).toBe(2);
  });
});

describe('The point asked for', () => {
  const now = instant('2026-03-01T02:00:00+08:00');

  it('is today, now, when nothing is said', () => {
    expect(pointOf({}, now)).toEqual({ asOf: '2026-03-01', knownAt: now });
  });

  it('as of a day is as we know now that it was', () => {
    expect(pointOf({ asOf: civilDate('2026-01-31') }, now)).toEqual({ asOf: '2026-01-31', knownAt: now });
  });

  it('known at an instant is as it was then seen on that day in Shanghai', () => {
    const then = instant('2026-01-31T16:30:00Z');
    expect(pointOf({ knownAt: then }, now)).toEqual({ asOf: '2026-02-01', knownAt: then });
  });
});
