import { describe, expect, it } from '@jest/globals';
import { dayArgument, pointArgument } from './point-argument.js';

describe('A point on the command line', () => {
  it.each([
    ['2026-03-31', { asOf: '2026-03-31' }],
    ['2026-03-31@2026-04-02T10:00:00+08:00', { asOf: '2026-03-31', knownAt: '2026-04-02T02:00:00.000Z' }],
    ['2026-03-31@2026-03-31', { asOf: '2026-03-31', knownAt: '2026-03-31T15:59:59.999Z' }],
    ['@2026-04-02', { knownAt: '2026-04-02T15:59:59.999Z' }],
  ])('%s names the clocks that it names', (text, point) => {
    expect(pointArgument('--from', text)).toEqual(point);
  });

  it.each([
    ['', '--from: "" is not a point in time'],
    ['@', '--from: "@" is not a point in time'],
    ['2026-03-31@', 'names no known-at after the @'],
    ['2026-02-30', '--from: as-of "2026-02-30" is not a date'],
    ['2026-03-31@2026-02-30', '--from: known-at "2026-02-30" is not a date'],
    ['2026-03-31@noon', '--from: known-at "noon" is not a time'],
    ['2026-03-31@2026-04-01@2026-04-02', 'is not a point in time: give AS-OF, AS-OF@KNOWN-AT or @KNOWN-AT'],
  ])('"%s" is refused by the option, the clock and the text', (text, message) => {
    expect(() => pointArgument('--from', text)).toThrow(message);
  });

  it('a day is refused by its option', () => {
    expect(() => dayArgument('--to', 'soon')).toThrow('--to: day "soon" is not a date');
  });
});
