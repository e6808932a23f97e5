import { it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { describeInBrowser } from './chromium.js';
import { openedConsole } from './opened.js';

const opened = openedConsole();

describeInBrowser('What somebody writes', () => {
  it('is seen in the windows of others while it happens', async () => {
    const [office, bank] = await Promise.all([opened.window('office', '/'), opened.window('bank-ccb', '/')]);
    for (const page of [office, bank]) {
      await page.getByText('实时', { exact: true }).waitFor();
      await page.getByText('3,641,017.97').first().waitFor();
    }
    await opened.served.ask('treasury', 'commands/InjectRiskFund', { commandId: randomUUID(), data: { agreementId: 'ccb', amountFen: 100_000_000, budgetDocNo: '乌财预〔2026〕99号', slipNo: '拨款单2026-1231' } });
    for (const page of [office, bank]) await page.getByText('4,641,017.97').first().waitFor();
  });
});
