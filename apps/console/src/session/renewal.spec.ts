import { describe, expect, it } from '@jest/globals';
import { isRenewalDue, whyEnded } from './renewal.js';
import { isSession, type Session, sessionOf } from './session-of-token.js';

const MINUTE_MS = 60_000;
const GIVEN_MS = 1_800_000_000_000;
const at = (minutes: number): number => GIVEN_MS + minutes * MINUTE_MS;
const NEVER_MS = 0;

/** A token for a quarter of an hour, in a sign-in that lasts for the minutes given. */
function given(signInMinutes = 720): Session {
  return sessionOf({ token: 't', user: 'office', role: 'OFFICE', org: 'office', expiresInSeconds: 900, signInEndsInSeconds: signInMinutes * 60 }, GIVEN_MS);
}

describe('A token', () => {
  it('ends as long after it came as the server says, by the clock of this machine', () => {
    expect(given()).toMatchObject({ givenMs: GIVEN_MS, untilMs: at(15), signInUntilMs: at(720) });
  });

  it('is renewed five minutes before its end, when something was done here since it came', () => {
    const used = { usedMs: at(1), triedMs: NEVER_MS };
    expect([9.9, 10, 14.9].map((minute) => isRenewalDue(given(), used, at(minute)))).toEqual([false, true, true]);
  });

  it('is left to end where nobody does anything', () => {
    expect(isRenewalDue(given(), { usedMs: NEVER_MS, triedMs: NEVER_MS }, at(14))).toBe(false);
  });

  it('is not renewed when that would gain no time', () => {
    expect(isRenewalDue(given(15), { usedMs: at(14), triedMs: NEVER_MS }, at(14))).toBe(false);
  });

  it('that ended while the machine slept is asked about at once', () => {
    expect(isRenewalDue(given(), { usedMs: at(1), triedMs: NEVER_MS }, at(200))).toBe(true);
  });

  it('is tried again ten seconds after a try without an answer', () => {
    const use = { usedMs: at(11), triedMs: at(11) };
    expect([isRenewalDue(given(), use, at(11) + 9_999), isRenewalDue(given(), use, at(11) + 10_000)]).toEqual([false, true]);
  });
});

describe('A session that has ended', () => {
  it.each([
    [5, 'the account was disabled, its password changed, or it was signed out of elsewhere'],
    [15, 'nothing was done here for a while'],
    [720, 'lasted as long as one may'],
  ])('says why: %d minutes after the token came, %s', (minute, words) => {
    expect(whyEnded(given(), at(minute)).en).toContain(words);
  });
});

describe('What was kept of a session', () => {
  it.each([
    ['is one as it was given', given(), true],
    ['is none without its end', { token: 't', user: 'office', role: 'OFFICE', org: 'office' }, false],
    ['is none when there is nothing', null, false],
  ])('%s', (_, value, expected) => {
    expect(isSession(value)).toBe(expected);
  });
});
