import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { describeInBrowser } from './chromium.js';
import { openedConsole } from './opened.js';
import { sheetIn } from './workbook.js';

const opened = openedConsole();

describeInBrowser('What was done to accounts', () => {
  it('is for who keeps the server and who looks at how: who did what to which account, and what it is since', async () => {
    await opened.served.ask('admin', 'accounts', { user: 'clerk', role: 'BANK', org: 'ccb' });
    await opened.served.ask('admin', 'accounts/clerk/disable', {});
    for (const user of ['admin', 'auditor']) {
      const page = await opened.window(user, '/audit');
      await page.getByRole('tab', { name: '账户变更' }).click();
      await page.getByLabel('账户', { exact: true }).fill('clerk');
      await page.keyboard.press('Enter');
      await page.getByText('本页 2 行').waitFor();
      const rows = page.getByRole('region', { name: '列表' }).getByRole('row').filter({ has: page.getByRole('cell') });
      const cells = await Promise.all((await rows.all()).map(async (row) => (await row.getByRole('cell').allTextContents()).slice(1, 6)));
      expect(cells).toEqual([
        ['clerk · 合作银行', 'ccb', '停用', '已停用', 'admin · 接口'],
        ['clerk · 合作银行', 'ccb', '新增', '一次性密码，待本人设置', 'admin · 接口'],
      ]);
      expect(new URL(page.url()).search).toBe('?tab=accounts&user=clerk');
    }
  });

  it('is given as a spreadsheet, all pages of it, by the filters that are set', async () => {
    await opened.served.ask('admin', 'accounts', { user: 'teller', role: 'BANK', org: 'ccb' });
    await opened.served.ask('admin', 'accounts/teller/reset', {});
    const page = await opened.window('auditor', '/audit?tab=accounts&user=teller');
    await page.getByText('本页 2 行').waitFor();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name: 'Excel' }).click();
    const download = await coming;
    const rows = sheetIn(await readFile(await download.path()));
    expect(rows.slice(-2).map((row) => row.slice(2, 6))).toEqual([['teller', '合作银行', 'ccb', '重置密码'], ['teller', '合作银行', 'ccb', '新增']]);
    expect(download.suggestedFilename()).toBe('account-changes.xlsx');
  });

  it('is nobody else’s to see, by the address neither', async () => {
    const page = await opened.window('office', '/audit?tab=accounts');
    await page.getByRole('tab', { name: '查阅记录' }).waitFor();
    expect(await page.getByRole('tab', { name: '账户变更' }).count()).toBe(0);
    await page.getByText('最近签名的检查点').waitFor();
  });
});
