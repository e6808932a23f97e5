import { expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { describeInBrowser } from './chromium.js';
import { openedConsole } from './opened.js';

const opened = openedConsole();

/** What was paid in stands in the books; the bank's interest does not yet, and was exported twice. */
const STATEMENT = '交易日期,借方发生额,贷方发生额,流水号,摘要\n2025-11-20,,"12.34",J1,结息\n2025-11-20,,"12.34",J1,结息\n2025-11-21,,"5.66",J2,结息\n';

describeInBrowser('A reconciliation', () => {
  it('is kept with the hash of its file and with what is open, and stays what it was at a point in time', async () => {
    const page = await opened.window('office', '/funds?tab=reconcile');
    const kept = page.getByRole('region', { name: '对账记录' });
    // The year ends with both accounts reconciled by their balances.
    await kept.getByRole('row', { name: /ccb-fengxianjin/u }).waitFor();
    await page.getByLabel('对账单文件').setInputFiles({ name: 'ccb.csv', mimeType: 'text/csv', buffer: Buffer.from(STATEMENT) });
    await page.getByLabel('对账单余额（元）').fill('30.34');
    await page.getByRole('button', { name: '登记对账' }).click();
    await page.getByRole('status').filter({ hasText: '专户对账' }).waitFor();

    const row = kept.getByRole('row', { name: /2025-11-20/u });
    // The fund is spent: 30.34 = 12.34 + 12.34 + 5.66 and nothing else.
    await row.getByText('30.34', { exact: true }).first().waitFor();
    await row.getByText('0.00', { exact: true }).first().waitFor();
    await row.getByRole('button', { name: '展开' }).click();
    await kept.getByText(createHash('sha256').update(STATEMENT).digest('hex')).waitFor();
    expect(await kept.getByRole('region', { name: '未达账项' }).getByRole('row').allTextContents()).toEqual([
      expect.stringContaining('情形'), expect.stringMatching(/重复2025-11-2012\.34/u), expect.stringMatching(/重复2025-11-2012\.34/u), expect.stringMatching(/账内无2025-11-215\.66/u),
    ]);

    const { items } = await opened.served.ask<{ readonly items: readonly object[] }>('auditor', 'reconciliations?asOf=2025-12-31');
    expect(items).toEqual([]);
  });
});
