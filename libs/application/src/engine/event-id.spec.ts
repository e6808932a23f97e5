import { describe, expect, it } from '@jest/globals';
import { derivedEventId, derivedStepId } from '@zhubao/evidence';
import { v5 } from 'uuid';
import { eventId, lineId, stepId } from './event-id.js';

const NAMESPACE = '7d2f3f0e-3d0b-4b7e-9a54-0f6a7c1de1b9';

describe('derived ids', () => {
  it('are version 5 UUIDs as an independent implementation makes them', () => {
    for (const no of [0, 1, 99]) {
      expect(eventId('c0ffee00-0000-4000-8000-000000000001', no)).toBe(v5(`c0ffee00-0000-4000-8000-000000000001/${no}`, NAMESPACE));
      expect(lineId('年度示例', no)).toBe(v5(`年度示例:${no}`, NAMESPACE));
    }
    for (const length of [79, 80, 81, 500]) expect(lineId('例'.repeat(length), 1000)).toBe(v5(`${'例'.repeat(length)}:1000`, NAMESPACE));
    expect(stepId('a', 'JoinQueue贷款')).toBe(v5('a>JoinQueue贷款', NAMESPACE));
  });

  it('are the same where there is no Node', () => {
    expect([derivedEventId('年度', 7), derivedStepId('a', 'JoinQueue贷款')]).toEqual([eventId('年度', 7), stepId('a', 'JoinQueue贷款')]);
  });
});
