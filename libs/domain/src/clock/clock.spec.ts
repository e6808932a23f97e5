import { describe, expect, it } from '@jest/globals';
import { after, event, given, step } from '../testing/index.js';

const opened = (date: string) => step('OpenBusinessDay', { date }, { on: date });

describe('A business day', () => {
  it('may open at any date at first', () => {
    given().when('OpenBusinessDay', { date: '2025-08-04' }, { on: '2025-08-04' }).then(event('BusinessDayOpened', { date: '2025-08-04' }));
  });

  it('brings the days skipped before it, each in turn and each on its own date', () => {
    const scheme = after(opened('2025-08-01'), opened('2025-08-04'));
    expect(scheme.log.map((one) => one.metadata.occurredOn)).toEqual(['2025-08-01', '2025-08-02', '2025-08-03', '2025-08-04']);
  });

  it('opens once', () => {
    given(opened('2025-08-04'))
      .when('OpenBusinessDay', { date: '2025-08-04' })
      .thenRejected('DAY_NOT_NEXT', [], { date: '2025-08-04', last: '2025-08-04' });
  });

  it('never follows a later one', () => {
    given(opened('2025-08-04')).when('OpenBusinessDay', { date: '2025-08-03' }).thenRejected('DAY_NOT_NEXT', []);
  });

  it('does not open before it has come', () => {
    given().when('OpenBusinessDay', { date: '2025-08-05' }, { on: '2025-08-04' }).thenRejected('INVALID', []);
  });

  it('opens the 1000 days before it and no more', () => {
    given(opened('2025-08-01'))
      .when('OpenBusinessDay', { date: '2028-04-28' }, { on: '2028-04-28' })
      .thenRejected('INVALID', [], { problem: '1001 days since 2025-08-01; open at most 1000 at once' });
    expect(after(opened('2025-08-01'), opened('2028-04-27')).state('clock', 'zhubao').lastDay).toBe('2028-04-27');
  });
});
