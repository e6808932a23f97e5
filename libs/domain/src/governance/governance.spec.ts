import { describe, it } from '@jest/globals';
import { aDecision, event, given } from '../testing/index.js';

const DECISION = { decisionId: 'D-1', kind: 'SUSPENSION', subject: '暂停业务', text: '同意暂停', docNo: '乌助贷办〔2025〕1号' };
const MEETING = { date: '2025-08-01', parties: ['OFFICE', 'ccb'], summary: '联席会议纪要', actions: ['加强贷后管理'] };

describe('Art. 10 decisions of the leading group', () => {
  it('are recorded', () => {
    given().when('RecordDecision', DECISION).then(event('LeadingGroupDecisionRecorded', DECISION));
  });

  it('have ids of their own', () => {
    given(aDecision('D-1')).when('RecordDecision', DECISION).thenRejected('DUPLICATE', [], { what: 'decision', id: 'D-1' });
  });
});

describe('Art. 29 joint meetings', () => {
  it('leave their minutes', () => {
    given().when('HoldJointMeeting', MEETING).then(event('JointMeetingHeld', MEETING));
  });
});
