import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { civilDate, isCivilDate } from './civil-date.js';
import { civilDateAt, endOfDay, instant, instantFromEpochMs, isInstant, printInstant, startOfDay } from './instant.js';

const FIRST_MS = Date.UTC(1900, 0, 1);
const END_MS = Date.UTC(2200, 0, 1);
const moments = fc.integer({ min: FIRST_MS, max: END_MS - 1 });

describe('An instant', () => {
  it.each([
    ['2026-03-04T09:30:00+08:00', '2026-03-04T01:30:00.000Z'],
    ['2026-03-04T00:30:00.5+08:00', '2026-03-03T16:30:00.500Z'],
    ['2026-12-31T20:00:00.25-05:30', '2027-01-01T01:30:00.250Z'],
    ['2024-02-29t23:59:59.999z', '2024-02-29T23:59:59.999Z'],
    ['2026-03-04T01:30:00-00:00', '2026-03-04T01:30:00.000Z'],
    ['2026-03-04T01:30:00.000Z', '2026-03-04T01:30:00.000Z'],
    ['2026-03-04t01:30:00.000Z', '2026-03-04T01:30:00.000Z'],
    ['2026-03-04T01:30:00.000z', '2026-03-04T01:30:00.000Z'],
  ])('reads %s as %s', (text, normal) => {
    expect(instant(text)).toBe(normal);
  });

  it.each([
    '', '2026-03-04', '2026-03-04T01:30:00', '2026-03-04T01:30:00X', '2026-03-04T01:30Z', '2026-03-04 01:30:00Z', '2026-03-04T24:00:00Z', '2026-03-04T23:60:00Z',
    '2016-12-31T23:59:60Z', '2026-03-04T01:30:00.0001Z', '2026-03-04T01:30:00.Z', '2026-02-29T00:00:00Z', '2026-03-04T01:30:00+0800',
    '2026-03-04T01:30:00+24:00', '2026-03-04T01:30:00+08:60', '2026-03-04T01:30:00+08', '2026-03-04T01:30:00.000Z\n', '1899-12-31T23:59:59Z',
    '1900-01-01T00:00:00+08:00', '2199-12-31T23:59:59-00:01', '2026-03-04T01:30:00,5Z',
  ])('refuses "%s" and names it', (text) => {
    expect(() => instant(text)).toThrow(RangeError);
    expect(() => instant(text)).toThrow(`"${text}"`);
    expect(isInstant(text)).toBe(false);
  });

  it('is text in its normal form and in no other', () => {
    expect(isInstant('2026-03-04T01:30:00.000Z')).toBe(true);
    expect(isInstant('2026-03-04T01:30:00Z')).toBe(false);
    expect(isInstant('2026-03-04t01:30:00.000Z')).toBe(false);
    expect(isInstant('2026-03-04T01:30:00.000z')).toBe(false);
    expect(isInstant('2026-03-04T01:30:00.000Z+08:00')).toBe(false);
    expect(isInstant('2026-02-30T01:30:00.000Z')).toBe(false);
  });

  it('is the same moment as the platform reads, whatever the offset', () => {
    fc.assert(fc.property(moments, fc.integer({ min: -1439, max: 1439 }), (ms, ahead) => {
      fc.pre(ms + ahead * 60_000 >= FIRST_MS && ms + ahead * 60_000 < END_MS);
      const local = new Date(ms + ahead * 60_000).toISOString().slice(0, -1);
      const hours = String(Math.floor(Math.abs(ahead) / 60)).padStart(2, '0');
      const minutes = String(Math.abs(ahead) % 60).padStart(2, '0');
      expect(instant(`${local}${ahead < 0 ? '-' : '+'}${hours}:${minutes}`)).toBe(new Date(ms).toISOString());
    }), { numRuns: 500 });
  });

  it('is read only from text of the standard\'s shape', () => {
    const shape = /^\d{4}-\d\d-\d\d[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
    const texts = fc.constantFrom('2026-03-04T01:30:00Z', '2026-03-04T01:30:00.25Z', '2026-03-04T01:30:00.125+08:00', '2026-03-04T01:30:00-05:30');
    const edits = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 1 }), fc.constantFrom(...'0129TtZz:+-. x', '')), { maxLength: 3 });
    fc.assert(fc.property(texts, edits, (text, changes) => {
      const edited = changes.reduce<string>((old, [at, removed, put]) => old.slice(0, at) + put + old.slice(at + removed), text);
      const exists = shape.test(edited) && isCivilDate(edited.slice(0, 10));
      if (exists) expect(instant(edited)).toBe(new Date(edited.toUpperCase()).toISOString());
      else expect(() => instant(edited)).toThrow(RangeError);
    }), { numRuns: 2000 });
  });

  it('compares as text in the order of time', () => {
    fc.assert(fc.property(moments, moments, (a, b) => {
      expect(instantFromEpochMs(a) < instantFromEpochMs(b)).toBe(a < b);
    }));
  });

  it('comes from epoch milliseconds', () => {
    fc.assert(fc.property(moments, (ms) => {
      expect(instantFromEpochMs(ms)).toBe(new Date(ms).toISOString());
    }));
    expect(() => instantFromEpochMs(0.5)).toThrow('0.5');
    expect(() => instantFromEpochMs(END_MS)).toThrow(String(END_MS));
    expect(() => instantFromEpochMs(FIRST_MS - 1)).toThrow(RangeError);
  });

  it('prints without empty milliseconds and reads back', () => {
    expect(printInstant(instant('2026-03-04T01:30:00Z'))).toBe('2026-03-04T01:30:00Z');
    expect(printInstant(instant('2026-03-04T01:30:00.050Z'))).toBe('2026-03-04T01:30:00.050Z');
    fc.assert(fc.property(fc.oneof(moments, moments.map((ms) => ms - (((ms % 1000) + 1000) % 1000))), (ms) => {
      expect(instant(printInstant(instantFromEpochMs(ms)))).toBe(instantFromEpochMs(ms));
    }));
  });
});

describe('The day in Asia/Shanghai', () => {
  it('turns at 16:00 UTC', () => {
    expect(civilDateAt(instant('2026-02-28T15:59:59.999Z'))).toBe('2026-02-28');
    expect(civilDateAt(instant('2026-02-28T16:00:00Z'))).toBe('2026-03-01');
    expect(civilDateAt(instant('2026-12-31T16:00:00Z'))).toBe('2027-01-01');
  });

  it('starts at midnight and ends a millisecond before the next', () => {
    const date = civilDate('2026-03-01');
    expect(startOfDay(date)).toBe('2026-02-28T16:00:00.000Z');
    expect(endOfDay(date)).toBe('2026-03-01T15:59:59.999Z');
    expect([civilDateAt(startOfDay(date)), civilDateAt(endOfDay(date))]).toEqual([date, date]);
  });

  it('is that of the time zone database since 1992', () => {
    const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });
    fc.assert(fc.property(fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2199, 11, 31) }), (ms) => {
      expect(civilDateAt(instantFromEpochMs(ms))).toBe(shanghai.format(new Date(ms)));
    }));
  });
});
