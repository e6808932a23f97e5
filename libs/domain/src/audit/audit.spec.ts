import { describe, expect, it } from '@jest/globals';
import { civilDate, instant } from '../calendar/index.js';
import { reportAt } from '../report/index.js';
import { logExtentProjection, WHOLE_LOG } from '../views/log-extent.js';
import { foldOne } from '../views/fold-projections.js';
import { aPool, after, step } from '../testing/index.js';
import { SCHEME_ID } from '../testing/scheme.js';
import { type FailedClose, type FoundViolation, MOST_VIOLATIONS_TOLD, type SignedClose } from './audit.js';

const DAY = civilDate('2025-08-02');
const violation = (position: number): FoundViolation =>
  ({ invariant: 1, subject: 'RISK:ccb', stream: 'pool-ccb', eventId: `event-${position}`, position, figures: { beforeFen: 100, balanceFen: -1 } });
const close = (found: Partial<FailedClose> = {}): FailedClose =>
  ({ closedDay: DAY, events: 9, position: 8, invariants: [1, 5], hindsightCount: 2, violationCount: 0, newCount: 0, violations: [], ...found });
const signed: SignedClose = { closedDay: DAY, size: 9, root: 'cm9vdA==', note: 'zhubao\n9\ncm9vdA==\n', keyNames: ['zhubao'] };

const scheme = () => after(aPool({ agreementId: 'ccb', riskFundFen: 1_000 }), step('OpenBusinessDay', { date: '2025-08-03' }, { on: '2025-08-03' }));
const audited = (living: ReturnType<typeof scheme>) => living.stream('audit', SCHEME_ID);

describe('A self-audit', () => {
  it('that found nothing has passed, and says how far it looked', () => {
    const living = scheme();
    expect(living.process('RecordSelfAudit', close(), civilDate('2025-08-03'))).toBeUndefined();
    expect(audited(living)).toEqual([expect.objectContaining({
      type: 'SelfAuditPassed', data: { closedDay: DAY, events: 9, position: 8, invariants: [1, 5], hindsightCount: 2 },
    })]);
  });

  it('that found something has failed, and says what and where', () => {
    const living = scheme();
    living.process('RecordSelfAudit', close({ violationCount: 1, newCount: 1, violations: [violation(7)] }), civilDate('2025-08-03'));
    expect(audited(living)).toEqual([expect.objectContaining({ type: 'SelfAuditFailed', data: close({ violationCount: 1, newCount: 1, violations: [violation(7)] }) })]);
  });

  it('tells the first violations of many, and counts all', () => {
    const living = scheme();
    living.process('RecordSelfAudit', close({ violationCount: 500, newCount: 500, violations: Array.from({ length: 500 }, (_, index) => violation(index)) }), civilDate('2025-08-03'));
    expect(audited(living)[0]?.data).toMatchObject({ violationCount: 500, violations: { length: MOST_VIOLATIONS_TOLD } });
  });

  it.each(['2025-08-02', '2025-08-01'])('is made once a day: %s writes nothing after 2025-08-02', (day) => {
    const living = scheme();
    living.process('RecordSelfAudit', close(), civilDate('2025-08-03'));
    expect(living.process('RecordSelfAudit', close({ closedDay: civilDate(day), violationCount: 1 }), civilDate('2025-08-03'))).toBeUndefined();
    expect(audited(living)).toHaveLength(1);
  });
});

describe('A checkpoint', () => {
  it('is signed once a day, apart from the audit of that day', () => {
    const living = scheme();
    living.process('RecordSelfAudit', close(), civilDate('2025-08-03'));
    living.process('RecordCheckpoint', signed, civilDate('2025-08-03'));
    living.process('RecordCheckpoint', { ...signed, size: 10 }, civilDate('2025-08-03'));
    expect(audited(living).map(({ type, data }) => [type, data])).toEqual([['SelfAuditPassed', expect.anything()], ['CheckpointSigned', signed]]);
  });
});

describe('What the engine says of its log', () => {
  it('is in no figure of the scheme', () => {
    const living = scheme();
    const before = { report: reportAt(living.log), extent: foldOne(living.log, logExtentProjection).get(WHOLE_LOG) };
    living.now = instant('2026-01-01T00:00:00Z');
    living.process('RecordSelfAudit', close(), civilDate('2025-08-03'));
    living.process('RecordCheckpoint', signed, civilDate('2025-08-03'));
    expect({ report: reportAt(living.log), extent: foldOne(living.log, logExtentProjection).get(WHOLE_LOG) }).toEqual(before);
  });
});
