import { describe, expect, it } from '@jest/globals';
import { aDecision, after, event, given, step } from '../testing/index.js';
import { SCHEME_ID } from '../testing/scheme.js';

const ERASURE = { subjectId: '0123456789abcdef0123456789abcdef', reason: '应本人要求', decisionId: 'D-1' };

describe('An erasure of personal data', () => {
  it('is recorded under a decision of the leading group', () => {
    given(aDecision('D-1')).when('ErasePersonalData', ERASURE).then(event('PersonalDataErased', ERASURE));
  });

  it('is refused without one', () => {
    given().when('ErasePersonalData', ERASURE).thenRejected('DECISION_UNKNOWN', ['Art. 10'], { decisionId: 'D-1' });
  });

  it('may follow another of the same person, who has come again since; both count', () => {
    const scheme = after(aDecision('D-1'), step('ErasePersonalData', ERASURE), step('ErasePersonalData', ERASURE), step('ErasePersonalData', { ...ERASURE, subjectId: 'f'.repeat(32) }));
    expect(scheme.state('privacy', SCHEME_ID).erasures.toObject()).toEqual({ [ERASURE.subjectId]: 2, ['f'.repeat(32)]: 1 });
  });
});
