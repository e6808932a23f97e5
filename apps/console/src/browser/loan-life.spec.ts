import { expect, it } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';
import { monthsAfter } from '../dates/months-after.js';
import { describeInBrowser } from './chromium.js';
import { Desk } from './desk.js';
import { openedConsole } from './opened.js';
import { dayIn, youngPool } from './young-pool.js';

const NOW = new Date();
const opened = openedConsole(async () => ({ with: 'scenario', lines: await youngPool(NOW) }));
const USCC = '91152201MA0QK7D216';
const PRINCIPAL_FEN = 300_000_000;

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
/** Interest on so many fen at so many ppm a year of 360 days, as it is typed. */
const interest = (fen: number, ppm: number, days: number): string => (Math.round((fen * ppm * days) / 360_000_000) / 100).toFixed(2);

async function deskOf(user: string): Promise<Desk> {
  const desk = new Desk(await opened.window(undefined, '/'));
  await desk.signIn(opened.served, user);
  return desk;
}

describeInBrowser('A loan', () => {
  it('is nominated, lent, overdue, paid for and recovered by clicking alone', async () => {
    const [bank, office, second] = await Promise.all([deskOf('bank-ccb'), deskOf('office'), deskOf('office-2')]);
    const lentOn = dayIn(NOW);
    const dueOn = monthsAfter(lentOn, 1);
    const overdueOn = dayAfter(dueOn);
    const payableOn = dayAfter(monthsAfter(dueOn, 1));
    const openDay = async (day: string): Promise<void> => {
      await opened.served.openDay(day);
      for (const { page } of [bank, office, second]) await (page.context() as BrowserContext).clock.setSystemTime(new Date(`${day}T09:00:00+08:00`));
    };

    await bank.open('企业登记');
    await bank.fill({ 统一社会信用代码: USCC, 企业名称: '乌兰浩特市禾丰源米业有限公司', 法定代表人: '韩志强', 主营业务: '稻谷加工', 登记证照号: '乌市监登字118号' });
    await bank.choose('企业规模', '小型');
    await bank.send();
    await bank.next('企业推荐');
    await bank.fill({ 推荐表编号: '推荐表1号' });
    await bank.send();

    await office.go('企业与黑名单');
    await office.page.getByRole('tab', { name: '全部企业' }).click();
    await office.follow('乌兰浩特市禾丰源米业有限公司');
    await office.next('名册审定');
    await office.say('同意入册', '是');
    await office.fill({ 理由: '符合第十二条条件' });
    await office.send();

    await bank.next('贷款申请');
    await bank.fill({ 贷款编号: 'DK-1', 金额: '3,000,000', '期限（月）': '1', 用途: '收购水稻' });
    await bank.send();
    await bank.next('贷款审查');
    await bank.say('审查通过', '是');
    await bank.choose('评定方式', '评分卡');
    await bank.fill({ 评分: '78' });
    await bank.tick('在备选企业名册', '符合银行要求', '符合产业政策', '征信良好', '开立结算账户', '无不良行为');
    await bank.click('＋ 抵（质）押与保证');
    await bank.choose('种类', '抵押');
    await bank.fill({ 权利人: USCC, 认可金额: '1,300,000' });
    await bank.click('＋ 连带责任');
    await bank.fill({ 责任人: '韩志强' });
    await bank.choose('身份', '法定代表人');
    await bank.send();
    await bank.next('推荐函报送');
    await bank.fill({ 推荐函编号: '推荐函1号' });
    await bank.send();

    await office.go('贷款');
    await office.follow('DK-1');
    await office.next('备案审定');
    await office.say('同意备案', '是');
    await office.fill({ 通知书编号: '备案1号' });
    await office.send();

    await bank.next('缴存通知');
    await bank.fill({ 通知方式: '书面通知', 通知人: '赵磊' });
    await bank.send();
    await bank.next('缴存助保金');
    await expectTyped(bank, { 金额: '60000', 专户编号: 'ccb-zhubaojin', 到账日: lentOn, 付款人: USCC });
    await bank.fill({ 缴存编号: 'K-1', 凭证号: '进账单1' });
    await bank.send();
    await bank.next('签订借款合同');
    await expectTyped(bank, { 金额: '3000000', 应还日: dueOn, 本金: '3000000' });
    await bank.fill({ 合同编号: '流贷1号', 年利率: '4.35', 罚息上浮: '50', 签署人: '赵磊' });
    await bank.send();
    await bank.next('放款审核');
    await bank.tick('审批条件已落实', '合同条款一致', '法律要素齐全', '手续完备', '抵质押已登记', '单据相符');
    await bank.fill({ 审核人: '孙芳' });
    await bank.send();
    await bank.next('放款');
    await expectTyped(bank, { 金额: '3000000', 放款日: lentOn, 到期日: dueOn });
    await bank.fill({ 凭证号: '借据1' });
    await bank.send();
    await bank.next('放款告知');
    await bank.send();

    await openDay(overdueOn);
    await bank.next('代偿申请');
    await expectTyped(bank, { 本金: '3000000', 申请日: overdueOn });
    const lentDays = daysBetween(lentOn, dueOn);
    const lateDays = daysBetween(overdueOn, payableOn) + 1;
    const interestFen = Math.round(Number(interest(PRINCIPAL_FEN, 43_500, lentDays)) * 100);
    await bank.fill({ 代偿申请编号: 'DC-1', 计息截止日: payableOn, 利息: interest(PRINCIPAL_FEN, 43_500, lentDays), 罚息: interest(PRINCIPAL_FEN, 65_250, lateDays), 复利: interest(interestFen, 65_250, lateDays) });
    await bank.send();

    await openDay(payableOn);
    await office.go('代偿工作台');
    await office.propose('助保金代偿…');
    await second.approve('助保金代偿');
    await bank.go('代偿工作台');
    await bank.take('申请…', { 申请编号: 'BC-1' });
    await bank.page.keyboard.press('Escape');
    await office.go('代偿工作台');
    await office.propose('分担…');
    await second.approve('风险补偿分担');

    await bank.go('贷款');
    await bank.follow('DK-1');
    await bank.next('追偿立案');
    await bank.fill({ 种类: '诉讼', 案号: '民初1号' });
    await bank.send();
    await bank.next('追偿款分配');
    await bank.choose('来源', '抵（质）押物');
    await bank.fill({ 追偿编号: 'ZH-1', 付款人: '市人民法院', 追偿收回: '1,000,000' });
    await bank.send();
    await bank.follow('贷款卷宗 DK-1 →');
    await bank.fact('已追偿').filter({ hasText: '1,000,000.00' }).waitFor();
  });
});

async function expectTyped(desk: Desk, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    await desk.field(label).waitFor();
    expect([label, await desk.field(label).inputValue()]).toEqual([label, text]);
  }
}
