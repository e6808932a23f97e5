import { readFile } from 'node:fs/promises';

const YEAR = new URL('../../../../examples/year.jsonl', import.meta.url);

/** The day that it is in Shanghai. */
export function dayIn(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(instant);
}

/** A scenario that begins a pool today: rules, calendar, one bank with its accounts, 5,000,000.00 of the government. */
export async function youngPool(now: Date): Promise<string> {
  const day = dayIn(now);
  const year = Number(day.slice(0, 4));
  const line = (role: string, command: string, data: object): string => JSON.stringify({ command, at: now.toISOString().replace(/\.\d+Z$/u, 'Z'), on: day, as: { role, org: role === 'TREASURY' ? 'treasury' : 'office', user: role.toLowerCase() }, data });
  return [
    line('OFFICE', 'AdoptPolicy', { policy: { ...(await policy()), effectiveFrom: day }, docNo: '乌金办字11号' }),
    ...[year, year + 1].map((one) => line('OFFICE', 'PublishWorkingCalendar', { region: 'CN', year: one, holidays: [`${one}-01-01`], makeupDays: [], publishedOn: day, docNo: `放假通知${one}` })),
    line('OFFICE', 'SignCooperationAgreement', { agreementId: 'ccb', bankId: 'ccb', bankName: '建设银行乌兰浩特支行', from: day, to: `${year + 3}-01-01`, contributionPpm: 20_000, docNo: '合作协议1号' }),
    ...[['zhubaojin', 'ENTERPRISE'], ['fengxianjin', 'RISK']].map(([name = '', fund]) => line('OFFICE', 'OpenSpecialAccount', { agreementId: 'ccb', accountId: `ccb-${name}`, accountNoMasked: '1505****3301', funds: [fund] })),
    line('TREASURY', 'InjectRiskFund', { agreementId: 'ccb', amountFen: 500_000_000, budgetDocNo: '乌财预86号', slipNo: '拨款单1' }),
  ].join('\n');
}

/** Lines of the demonstration year up to its first compensation: one loan is overdue by more than a month, and claimed. */
export async function yearUpToCompensation(): Promise<string> {
  const lines = (await readFile(YEAR, 'utf8')).split('\n');
  return lines.slice(0, lines.findLastIndex((line) => line.startsWith('{"command": "OpenBusinessDay"') && line.includes('"2026-09-29"')) + 1).join('\n');
}

async function policy(): Promise<object> {
  const [first = ''] = (await readFile(YEAR, 'utf8')).split('\n').filter((line) => line.startsWith('{"command": "AdoptPolicy"'));
  const { data } = JSON.parse(first) as { readonly data: { readonly policy: object } };
  return data.policy;
}
