import { describe, expect, it } from '@jest/globals';
import { aDecision, after, aScheme, step } from '../testing/index.js';
import { foldOne, governanceActsProjection } from './index.js';

const acts = (...lives: Parameters<typeof after>) => [...foldOne(after(...lives).log, governanceActsProjection).values()];

describe('What is decided, met upon and read stands in one register', () => {
  it('a decision of the leading group with its number and subject (Art. 10)', () => {
    expect(acts(aDecision('D-7'))).toMatchObject([{ act: 'DECISION', decisionId: 'D-7', decisionKind: 'COMPENSATION', subject: '代偿事项', text: '同意', docNo: 'DOC-D-7', article: null, parties: [] }]);
  });

  it('a joint meeting under the day on which it was held, with who came and what they agreed (Art. 29)', () => {
    const meeting = step('HoldJointMeeting', { date: '2025-12-01', parties: ['OFFICE', 'ccb'], summary: '贷后联席会议', actions: ['加强贷后管理'] }, { on: '2025-12-03' });
    expect(acts(aScheme(), meeting)).toMatchObject([{ act: 'JOINT_MEETING', on: '2025-12-01', text: '贷后联席会议', parties: ['OFFICE', 'ccb'], actions: ['加强贷后管理'], docNo: null }]);
  });

  it('a reading of an article with its question (Art. 31)', () => {
    const reading = step('IssueInterpretation', { article: 'Art. 8', question: '如何衔接?', reading: '满月次日起', docNo: '函1号' }, { on: '2025-12-04' });
    expect(acts(aScheme(), reading)).toMatchObject([{ act: 'INTERPRETATION', article: 'Art. 8', subject: '如何衔接?', text: '满月次日起', on: '2025-12-04', docNo: '函1号' }]);
  });

  it('in the order in which they were recorded', () => {
    expect(acts(aScheme(), aDecision('D-2'), aDecision('D-1')).map(({ decisionId }) => decisionId)).toEqual(['D-2', 'D-1']);
  });
});
