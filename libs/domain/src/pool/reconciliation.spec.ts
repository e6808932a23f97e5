import { describe, expect, it } from '@jest/globals';
import type { OpenItem } from '../commands/index.js';
import type { Plain } from '../testing/plain.js';
import { after, anEnterpriseFundOf, aPool, aScheme, event, given, step } from '../testing/index.js';

const INJECTION = { agreementId: 'ccb', amountFen: 500_000_000, budgetDocNo: 'B-1', slipNo: 'S-1' };
const AGREEMENT = { agreementId: 'ccb', bankId: 'ccb', bankName: '建设银行', from: '2025-08-01', to: '2026-07-31', docNo: 'A-1' };
const FILE = 'a'.repeat(64);
const NONE = { lines: 0, inFen: 0, outFen: 0 };

describe('Art. 7 books and bank statement are compared', () => {
  const statement = (balanceFen: number, accountId = 'ACC-ccb') => ({ agreementId: 'ccb', accountId, statementDate: '2025-08-01', balanceFen });

  it('over all funds in the account, with the difference', () => {
    given(aPool(), anEnterpriseFundOf(1_000)).when('ReconcileAccount', statement(500_000_999)).then(event('PoolReconciled', { ledgerFen: 500_001_000, differenceFen: -1 }));
    given(aPool(), anEnterpriseFundOf(1_000)).when('ReconcileAccount', statement(500_001_000)).then(event('PoolReconciled', { differenceFen: 0 }));
  });

  it('of a known account', () => {
    given(aPool()).when('ReconcileAccount', statement(0, 'ACC-9')).thenRejected('UNKNOWN', [], { what: 'account', id: 'ACC-9' });
    given(aScheme()).when('ReconcileAccount', statement(0)).thenRejected('UNKNOWN', [], { what: 'agreement' });
  });
});

describe('Art. 7 where each fund has an account of its own', () => {
  const apart = [
    aScheme(), step('SignCooperationAgreement', AGREEMENT),
    step('OpenSpecialAccount', { agreementId: 'ccb', accountId: 'ACC-E', accountNoMasked: '*', funds: ['ENTERPRISE'] }),
    step('OpenSpecialAccount', { agreementId: 'ccb', accountId: 'ACC-R', accountNoMasked: '*', funds: ['RISK'] }),
    step('InjectRiskFund', { ...INJECTION, amountFen: 700 }),
    step('CreditAccountInterest', { agreementId: 'ccb', fund: 'ENTERPRISE', amountFen: 300, period: '2025Q3' }),
  ];

  it.each([['ACC-E', 300], ['ACC-R', 700]])('%s is compared with its own fund', (accountId, ledgerFen) => {
    given(apart).when('ReconcileAccount', { agreementId: 'ccb', accountId, statementDate: '2025-08-01', balanceFen: 1_000 }).then(event('PoolReconciled', { ledgerFen, differenceFen: 1_000 - ledgerFen }));
  });
});

describe('Art. 7 a statement compared line by line', () => {
  const statement = { agreementId: 'ccb', accountId: 'ACC-ccb', statementDate: '2025-08-31', balanceFen: 500_001_500 };
  const matched = { lines: 2, inFen: 500_001_000, outFen: 0 };
  const compared = (open: readonly Plain<OpenItem>[], from = '2025-08-01') => given(aPool(), anEnterpriseFundOf(1_000)).when('ReconcileAccount', { ...statement, comparison: { from, fileSha256: FILE, matched, open } }, { on: '2025-08-31' });

  it('is kept with its file, and with what is open by kind', () => {
    compared([
      { kind: 'UNMATCHED', day: '2025-08-21', direction: 'IN', amountFen: 700, reference: '结息' },
      { kind: 'UNMATCHED', day: '2025-08-22', direction: 'OUT', amountFen: 50 },
      { kind: 'DUPLICATE', day: '2025-08-23', direction: 'IN', amountFen: 30 },
      { kind: 'BOOKS_ONLY', day: '2025-08-30', direction: 'IN', amountFen: 200 },
    ]).then(event('PoolReconciled', {
      ledgerFen: 500_001_000, differenceFen: 500,
      comparison: { from: '2025-08-01', fileSha256: FILE, matched },
      // 700 − 50 + 30 − 200
      reconciliation: { unmatched: { lines: 2, inFen: 700, outFen: 50 }, duplicates: { lines: 1, inFen: 30, outFen: 0 }, booksOnly: { lines: 1, inFen: 200, outFen: 0 }, explainedFen: 480, unexplainedFen: 20 },
    }));
  });

  it('with nothing open leaves the whole difference unexplained', () => {
    compared([]).then(event('PoolReconciled', { reconciliation: { unmatched: NONE, duplicates: NONE, booksOnly: NONE, explainedFen: 0, unexplainedFen: 500 } }));
  });

  it.each([['2025-07-31', '2025-08-01'], ['2025-08-31', '2025-09-01']])('has no item of %s where it begins on %s', (day, from) => {
    compared([{ kind: 'UNMATCHED', day, direction: 'IN', amountFen: 1 }], from).thenRejected('INVALID', ['Art. 7'], { from, statementDate: '2025-08-31' });
  });

  it('is of its balance alone where no lines were compared', () => {
    const answer = after(aPool()).take(step('ReconcileAccount', statement, { on: '2025-08-31' }));
    expect('events' in answer && answer.events[0]?.data).toEqual({ ...statement, ledgerFen: 500_000_000, differenceFen: 1_500 });
  });
});
