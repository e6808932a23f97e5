import { FUND_WORDS, RECOVERY_SOURCE_WORDS, SIZE_WORDS } from '@zhubao/api-client';
import type { Words } from '../language/language.js';

const said = (zh: string, en: string): Words => ({ zh, en });

/** Fields of commands by their names, in the words of the regulation. */
export const FIELD_NAMES: Readonly<Record<string, Words>> = {
  policy: said('政策（JSON）', 'Policy (JSON)'), docNo: said('文号', 'Document no.'), article: said('条款', 'Article'), question: said('问题', 'Question'), reading: said('解释', 'Reading'),
  region: said('地区', 'Region'), year: said('年度', 'Year'), holidays: said('放假日', 'Holidays'), makeupDays: said('调休上班日', 'Make-up days'), publishedOn: said('公布日', 'Published on'), date: said('日期', 'Date'),
  decisionId: said('领导小组决议编号', 'Decision no.'), kind: said('种类', 'Kind'), subject: said('主题', 'Subject'), text: said('内容', 'Text'), parties: said('参加单位', 'Parties'), summary: said('纪要', 'Summary'), actions: said('议定事项', 'Actions'),
  agreementId: said('合作协议编号', 'Agreement no.'), bankId: said('银行编号', 'Bank no.'), bankName: said('银行名称', 'Name of the bank'), from: said('起始日', 'From'), to: said('终止日', 'To'), contributionPpm: said('助保金缴存比例', 'Contribution rate'),
  accountId: said('专户编号', 'Account'), accountNoMasked: said('账号（脱敏）', 'Account no. (masked)'), funds: said('存放资金', 'Funds'), fund: said('资金', 'Fund'), period: said('结息期间', 'Period'), statementDate: said('对账单日', 'Statement of'), balanceFen: said('对账单余额', 'Balance of the statement'),
  amountFen: said('金额', 'Amount'), reason: said('理由', 'Reason'), budgetDocNo: said('预算文号', 'Budget document no.'), slipNo: said('凭证号', 'Slip no.'), eventId: said('事件编号', 'Event no.'),
  uscc: said('统一社会信用代码', 'USCC'), name: said('企业名称', 'Name'), sizeClass: said('企业规模', 'Size'), legalRepresentative: said('法定代表人', 'Legal representative'), controllers: said('实际控制人', 'Controllers'), industry: said('主营业务', 'Industry'), registrationDocNo: said('登记证照号', 'Registration no.'),
  formNo: said('推荐表编号', 'Form no.'), admit: said('同意入册', 'Admit'), persons: said('责任人', 'Persons'), lossFen: said('损失', 'Loss'), bank: said('银行损失', 'Loss of the bank'), enterpriseFund: said('企业助保金损失', 'Loss of the enterprise fund'), riskFund: said('风险补偿金损失', 'Loss of the risk fund'),
  loanId: said('贷款编号', 'Loan no.'), source: said('来源', 'Source'), termMonths: said('期限（月）', 'Term (months)'), loanType: said('贷款种类', 'Type of loan'), purpose: said('用途', 'Purpose'), approved: said('审查通过', 'Approved'), method: said('评定方式', 'Method'), score: said('评分', 'Score'), grade: said('信用等级', 'Grade'), checks: said('核查事项', 'Checks'),
  roster: said('在备选企业名册', 'On the roster'), bankRequirements: said('符合银行要求', 'Meets the bank’s requirements'), industryPolicy: said('符合产业政策', 'Within industrial policy'), creditRecord: said('征信良好', 'Good credit record'), settlementAccount: said('开立结算账户', 'Has a settlement account'), conduct: said('无不良行为', 'Good conduct'),
  security: said('抵（质）押与保证', 'Security'), ownerId: said('权利人', 'Owner'), acceptedFen: said('认可金额', 'Accepted amount'), jointLiability: said('连带责任', 'Joint liability'), person: said('责任人', 'Person'), role: said('身份', 'Capacity'), letterNo: said('推荐函编号', 'Letter no.'), papers: said('附件', 'Papers'),
  approve: said('同意备案', 'Approve'), noticeNo: said('通知书编号', 'Notice no.'), channel: said('通知方式', 'Channel'), sentBy: said('通知人', 'Sent by'), contributionId: said('缴存编号', 'Contribution no.'), receivedOn: said('到账日', 'Received on'), payer: said('付款人', 'Payer'),
  contractNo: said('合同编号', 'Contract no.'), annualRatePpm: said('年利率', 'Rate a year'), penaltyUpliftPpm: said('罚息上浮', 'Penalty uplift'), dayCountBase: said('计息天数', 'Days of a year'), schedule: said('还款计划', 'Schedule'), no: said('期次', 'No.'), dueDate: said('应还日', 'Due'), principalFen: said('本金', 'Principal'), interestFen: said('利息', 'Interest'), penaltyFen: said('罚息', 'Penalty'), compoundFen: said('复利', 'Compound interest'), signedBy: said('签署人', 'Signed by'),
  approvalConditions: said('审批条件已落实', 'Conditions of the approval met'), contractTerms: said('合同条款一致', 'Terms of the contract agree'), legalElements: said('法律要素齐全', 'Legal elements complete'), formalities: said('手续完备', 'Formalities complete'), collateralRegistered: said('抵质押已登记', 'Collateral registered'), documentsAgree: said('单据相符', 'Documents agree'), checkedBy: said('审核人', 'Checked by'),
  disbursedOn: said('放款日', 'Disbursed on'), maturity: said('到期日', 'Maturity'), notifiedOn: said('告知日', 'Notified on'), scheduleNo: said('期次', 'Instalment'), declaredOn: said('宣布日', 'Declared on'), foundOn: said('发现日', 'Found on'), curedOn: said('消除日', 'Cured on'),
  claimId: said('代偿申请编号', 'Claim no.'), filedOn: said('申请日', 'Filed on'), cutoffDate: said('计息截止日', 'Cut-off'), valueDate: said('起息日', 'Value date'), applicationId: said('风险补偿申请编号', 'Application no.'), appliedOn: said('申请日', 'Applied on'),
  caseNo: said('案号', 'Case no.'), costAgreementId: said('费用约定编号', 'Cost agreement no.'), costsFen: said('费用', 'Costs'), liquidatedDamagesFen: said('违约金', 'Liquidated damages'), items: said('费用明细', 'Items'), officeSignedBy: said('办公室签署人', 'Signed for the office'), bankSignedBy: said('银行签署人', 'Signed for the bank'),
  recoveryId: said('追偿编号', 'Recovery no.'), grossFen: said('追偿收回', 'Recovered'), bankPostInterestFen: said('银行代偿后利息', 'Interest of the bank since'), payee: said('收款人', 'Payee'), subjectId: said('信息主体编号', 'Data subject'),
  comparison: said('逐笔核对', 'Lines compared'), fileSha256: said('对账单文件摘要（SHA-256）', 'SHA-256 of the file'), matched: said('已核对', 'Matched'), open: said('未达账项', 'Open items'), day: said('日期', 'Day'), direction: said('收付', 'In or out'), reference: said('流水号', 'Reference'), lines: said('笔数', 'Lines'), inFen: said('收入合计', 'In'), outFen: said('支出合计', 'Out'),
  reconciliation: said('对账结果', 'What is open'), unmatched: said('账内无', 'Not in the books'), duplicates: said('对账单重复', 'Duplicates'), booksOnly: said('账内有、对账单无', 'Not on the statement'),
  type: said('文件种类', 'Kind of paper'), issuedOn: said('出具日', 'Issued on'), sha256: said('SHA-256 摘要', 'SHA-256'),
};

/** Values that are chosen from, in words. */
export const CHOICE_NAMES: Readonly<Record<string, Words>> = {
  ...FUND_WORDS, ...SIZE_WORDS, ...RECOVERY_SOURCE_WORDS,
  SCORECARD: said('评分卡', 'Scorecard'), RATING: said('信用评级', 'Rating'),
  WORKING_CAPITAL: said('流动资金贷款', 'Working capital'), MORTGAGE: said('抵押', 'Mortgage'), PLEDGE: said('质押', 'Pledge'), GUARANTEE: said('保证', 'Guarantee'),
  LEGAL_REPRESENTATIVE: said('法定代表人', 'Legal representative'), ACTUAL_CONTROLLER: said('实际控制人', 'Actual controller'), MAIN_SHAREHOLDER: said('主要股东', 'Main shareholder'), SPOUSE: said('配偶', 'Spouse'),
  UNMATCHED: said('账内无', 'Not in the books'), DUPLICATE: said('对账单重复', 'Duplicate'), BOOKS_ONLY: said('账内有、对账单无', 'Not on the statement'), IN: said('收', 'In'), OUT: said('付', 'Out'),
  '360': said('360 天', '360 days'), '365': said('365 天', '365 days'),
};
