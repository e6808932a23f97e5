import { printInstant, recoveryDistribution, type RecoveryRow } from '@zhubao/domain';
import { BUSINESS } from '../admits.js';
import { reading } from '../reading.js';
import { DAY, DUES, FEN, listOf, objectOf, TEXT, WHOLE } from '../schemas.js';
import { coded, column, type Column, periodHead, summed, tableOf } from '../table.js';
import { RECOVERY_SOURCE_WORDS } from '../../words/loan-words.js';
import { moneyEventsOf, periodFields, periodOf, periodParameters } from './period.js';
import { type LoanSubject, loanSubjectFields, loanSubjects } from './subjects.js';

const steps = objectOf({ costsFen: FEN, liquidatedDamagesFen: FEN, bankFen: FEN, riskFundFen: FEN, enterpriseFundFen: FEN, surplusFen: FEN });
const row = objectOf({ ...loanSubjectFields, eventId: TEXT, position: WHOLE, agreementId: TEXT, loanId: TEXT, recoveryId: TEXT, receivedOn: DAY, source: TEXT, grossFen: FEN, steps, dueBefore: DUES, dueAfter: DUES });

type Row = RecoveryRow & LoanSubject;

/** 追偿资金分配表: each receipt of the period and the step that each fen of it served (Art. 28). */
export const recoveries = reading({
  name: 'reportRecoveries', path: 'reports/recoveries', admits: BUSINESS, summary: { zh: '追偿资金分配表', en: 'Recoveries and where they went' }, parameters: periodParameters, clocks: 'both',
  answer: objectOf({ ...periodFields, rows: listOf(row) }),
  async read(sources, asked) {
    const period = await periodOf(sources, asked);
    const subjectOf = loanSubjects(sources, period);
    const rows: Row[] = [];
    for (const one of recoveryDistribution(await moneyEventsOf(sources, period, ['RecoveryApplied', 'EntryReversed']))) rows.push({ ...one, ...(await subjectOf(one.loanId)) });
    return { from: period.from, asOf: period.point.asOf, knownAt: printInstant(period.point.knownAt), rows };
  },
  async table({ from, rows }, sources, asked) {
    const { point } = await periodOf(sources, asked);
    return tableOf({ zh: '追偿资金分配表', en: 'Recoveries and where they went' }, periodHead(from, point, asked.viewer), columns, rows);
  },
});

const step = (name: keyof RecoveryRow['steps'], zh: string, en: string): Column<Row> => ({ field: `steps.${name}`, title: { zh, en }, kind: 'fen', value: (one) => one.steps[name], totalled: true });
const left = (name: keyof RecoveryRow['dueAfter'], zh: string, en: string): Column<Row> => ({ field: `dueAfter.${name}`, title: { zh, en }, kind: 'fen', value: (one) => one.dueAfter[name] });

const columns: readonly Column<Row>[] = [
  column('receivedOn', '到账日', 'Received', 'date'), column('enterpriseName', '企业名称', 'Enterprise'), column('bankName', '贷款银行', 'Bank'), column('loanId', '贷款', 'Loan'), column('recoveryId', '追偿编号', 'Recovery'),
  coded('source', '来源', 'Source', RECOVERY_SOURCE_WORDS), summed('grossFen', '收回金额', 'Received'), step('costsFen', '费用', 'Costs'), step('liquidatedDamagesFen', '违约金', 'Liquidated damages'), step('bankFen', '偿还银行', 'Bank'),
  step('riskFundFen', '补回风险补偿金', 'Risk fund'), step('enterpriseFundFen', '补回企业助保金', 'Enterprise fund'), step('surplusFen', '余款', 'Surplus'),
  left('bankFen', '尚欠银行', 'Still due: bank'), left('riskFundFen', '尚欠风险补偿金', 'Still due: risk fund'), left('enterpriseFundFen', '尚欠企业助保金', 'Still due: enterprise fund'),
];
