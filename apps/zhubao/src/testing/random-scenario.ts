import { addDays, civilDate, type CivilDate } from '@zhubao/domain';
import { Chance } from './chance.js';
import { miss, repay } from './default-life.js';
import { bankOf, Diary, LEADING_GROUP, type Line, OFFICE, SYSTEM, TREASURY } from './diary.js';
import { borrow } from './loan-life.js';
import { FIRMS, noticeOf } from './scheme-papers.js';
import { SCHEME_NAMES, type SchemeName, SCHEMES, type SchemeTerms } from './scheme-terms.js';

const FIRST_DAY = civilDate('2025-02-10');
const LAST_DAY = civilDate('2026-12-20');

const POOLS = ['ccb', 'icbc', 'abc'] as const;

/**
 * Whole lives of a scheme from a seed: ten loans over two or three pools, from the first paper to the last recovery,
 * with wrong commands between, facts learned late, mornings opened now and then, and what went wrong reversed.
 * Nothing in it looks at an engine; what an engine refuses is for the engine to say. The seed draws the scheme, unless one
 * is named.
 */
export function randomScenario(seed: number, loans = 10, name?: SchemeName): readonly Line[] {
  const chance = new Chance(seed);
  const drawn = chance.pick(SCHEME_NAMES);
  const scheme: SchemeTerms = SCHEMES[name ?? drawn];
  const diary = new Diary(chance);
  const pools = POOLS.slice(0, chance.between(2, 3));
  found(chance, diary, scheme);
  for (const agreementId of pools) openPool(chance, diary, agreementId);
  mornings(chance, diary);
  const registered = new Set<string>();
  for (let no = 1; no <= loans; no += 1) {
    const uscc = FIRMS[chance.below(7)] ?? FIRMS[0];
    const day = addDays(FIRST_DAY, chance.between(2, 100));
    register(chance, diary, uscc, registered.has(uscc) ? undefined : FIRST_DAY);
    registered.add(uscc);
    const agreementId = pools[chance.below(pools.length)] ?? POOLS[0];
    const amountFen = chance.inHundred(20) ? chance.between(500_000_001, 900_000_000) : chance.between(20_000_000, 500_000_000);
    const lent = borrow(chance, diary, { loanId: `L${String(no).padStart(3, '0')}`, uscc, agreementId, amountFen, day, scheme, offer: chance.pick(scheme.offers) });
    if (lent === undefined) continue;
    if (chance.inHundred(35)) repay(chance, diary, lent);
    else miss(chance, diary, lent);
    if (chance.inHundred(10)) diary.note(addDays(day, 60), OFFICE, 'ReportMisuse', { loanId: lent.loanId, foundOn: addDays(day, 59), amountFen: 1_000_000, text: '挪作他用' });
    if (chance.inHundred(20)) diary.note(addDays(day, 70), bankOf(agreementId), 'NoteRiskSignal', { ...(chance.inHundred(50) ? { loanId: lent.loanId } : { uscc }), source: '人行征信', text: '对外担保' });
  }
  return diary.lines().filter(({ at }) => at < `${addDays(LAST_DAY, 1)}T`);
}

function found(chance: Chance, diary: Diary, { policies }: SchemeTerms): void {
  const policy = chance.pick(policies);
  diary.note(FIRST_DAY, OFFICE, 'AdoptPolicy', { policy: { ...policy, effectiveFrom: undefined }, docNo: 'P-0' });
  diary.note(FIRST_DAY, OFFICE, 'AdoptPolicy', { policy, docNo: 'P-1' });
  diary.note(FIRST_DAY, OFFICE, 'PublishWorkingCalendar', noticeOf(2025));
  diary.note(FIRST_DAY, OFFICE, 'IssueInterpretation', { article: 'Art. 26', question: '一个月如何计算?', reading: '自到期日起', docNo: 'I-1' });
  diary.note(addDays(FIRST_DAY, 80), OFFICE, 'HoldJointMeeting', { date: addDays(FIRST_DAY, 80), parties: ['办公室', '银行'], summary: '季度会商', actions: ['核对账户'] });
  const { year, region, makeupDays, docNo } = noticeOf(2026);
  const published = civilDate('2025-11-04');
  diary.note(published, OFFICE, 'PublishWorkingCalendar', { ...noticeOf(2026) });
  const { holidays } = noticeOf(2026);
  const amended = addDays(civilDate('2026-01-05'), chance.between(0, 120));
  const extra = [1, 2, 3, 4, 5, 6, 7, 8].map((days) => addDays(amended, days)).filter((day) => !makeupDays.includes(day));
  diary.note(amended, OFFICE, 'PublishWorkingCalendar', { region, year, holidays: [...new Set([...holidays, ...extra])].sort(), makeupDays, publishedOn: amended, docNo: `${docNo}-2` });
  if (chance.inHundred(40)) {
    const changed = civilDate(chance.pick(['2025-05-12', '2025-09-12']));
    diary.note(changed, OFFICE, 'PublishWorkingCalendar', { ...noticeOf(2025), holidays: [...noticeOf(2025).holidays, addDays(changed, 3)], publishedOn: changed, docNo: 'C-2025-2' });
  }
}

function openPool(chance: Chance, diary: Diary, agreementId: string): void {
  const bank = bankOf(agreementId);
  diary.note(FIRST_DAY, OFFICE, 'SignCooperationAgreement', { agreementId, bankId: agreementId, bankName: agreementId, from: FIRST_DAY, to: '2027-12-31', docNo: `A-${agreementId}` });
  if (chance.inHundred(30)) diary.note(FIRST_DAY, TREASURY, 'InjectRiskFund', { agreementId, amountFen: 1, budgetDocNo: 'B-0', slipNo: 'S-0' });
  diary.note(FIRST_DAY, OFFICE, 'OpenSpecialAccount', { agreementId, accountId: `acc-${agreementId}`, accountNoMasked: '****1234', funds: ['ENTERPRISE', 'RISK'] });
  diary.note(FIRST_DAY, TREASURY, 'InjectRiskFund', { agreementId, amountFen: chance.inHundred(40) ? chance.between(45_000_000, 70_000_000) : chance.between(70_000_000, 400_000_001), budgetDocNo: 'B-1', slipNo: `S-${agreementId}` });
  diary.note(addDays(FIRST_DAY, 1), bank, 'DeclareExpectedVolume', { agreementId, year: 2025, amountFen: 3_000_000_000 });
  for (const offset of [40, 130, 310]) {
    const credit = { agreementId, fund: chance.pick(['ENTERPRISE', 'RISK']), amountFen: chance.between(1, 90_000), period: `Q${offset}` };
    diary.note(addDays(FIRST_DAY, offset + chance.below(9)), bank, 'CreditAccountInterest', credit, addDays(FIRST_DAY, offset));
  }
  diary.note(addDays(FIRST_DAY, 200), OFFICE, 'ReconcileAccount', { agreementId, accountId: `acc-${agreementId}`, statementDate: addDays(FIRST_DAY, 199), balanceFen: 123 });
  const open = [{ kind: 'UNMATCHED', day: addDays(FIRST_DAY, 385), direction: 'IN', amountFen: 21, reference: '结息' }, { kind: 'BOOKS_ONLY', day: addDays(FIRST_DAY, 390), direction: 'OUT', amountFen: 7 }];
  const comparison = { from: addDays(FIRST_DAY, 370), fileSha256: 'c'.repeat(64), matched: { lines: 2, inFen: 90, outFen: 0 }, open };
  diary.note(addDays(FIRST_DAY, 400), OFFICE, 'ReconcileAccount', { agreementId, accountId: `acc-${agreementId}`, statementDate: addDays(FIRST_DAY, 399), balanceFen: 1_234, comparison });
  const suspended = addDays(FIRST_DAY, chance.between(20, 90));
  if (chance.inHundred(50)) {
    const decisionId = `D-${agreementId}-s`;
    diary.note(suspended, LEADING_GROUP, 'RecordDecision', { decisionId, kind: 'SUSPENSION', subject: agreementId, text: '暂停', docNo: decisionId });
    diary.note(suspended, LEADING_GROUP, 'SuspendAgreement', { agreementId, reason: '整改', decisionId });
    diary.note(addDays(suspended, chance.between(5, 20)), LEADING_GROUP, 'ResumeAgreement', { agreementId, reason: '整改完成', decisionId });
    if (chance.inHundred(30)) diary.note(addDays(FIRST_DAY, 500), LEADING_GROUP, 'TerminateAgreement', { agreementId, reason: '到期不续', decisionId });
  }
}

/** Some days are opened on the day itself, others only weeks later, the days between in turn. */
function mornings(chance: Chance, diary: Diary): void {
  for (let day: CivilDate = addDays(FIRST_DAY, 1); day < LAST_DAY; day = addDays(day, chance.between(9, 45))) {
    diary.note(day, SYSTEM, 'OpenBusinessDay', { date: day });
    if (chance.inHundred(10)) diary.note(day, SYSTEM, 'OpenBusinessDay', { date: day });
  }
}

function register(chance: Chance, diary: Diary, uscc: string, day: CivilDate | undefined): void {
  if (day === undefined) return;
  diary.note(day, OFFICE, 'RegisterEnterprise', {
    uscc, name: `企业${uscc}`, sizeClass: 'SMALL', legalRepresentative: `法人${uscc}`, controllers: chance.inHundred(20) ? ['某甲'] : [], industry: '农产品加工', registrationDocNo: `R-${uscc}`,
  });
  if (chance.inHundred(20)) diary.note(day, OFFICE, 'DecideRoster', { uscc, admit: true, reason: '未经推荐' });
  diary.note(day, OFFICE, 'NominateEnterprise', { uscc, formNo: `F-${uscc}` });
  if (chance.inHundred(10)) {
    diary.note(day, OFFICE, 'DecideRoster', { uscc, admit: false, reason: '补充材料' });
    diary.note(day, OFFICE, 'NominateEnterprise', { uscc, formNo: `F-${uscc}-2` });
  }
  diary.note(day, OFFICE, 'DecideRoster', { uscc, admit: true, reason: '符合条件' });
  if (chance.inHundred(8)) diary.note(addDays(day, 150), OFFICE, 'RemoveFromRoster', { uscc, reason: '已停产' });
}
