import { expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describeInBrowser } from './chromium.js';
import { openedConsole } from './opened.js';

const opened = openedConsole();
const MOST_KB = 300;
const BUILT = fileURLToPath(new URL('../../dist', import.meta.url));

describeInBrowser('The first load', () => {
  it.each([
    [undefined, '用户名', '/'], ['office', '合作银行', '/'], ['office', '逾期起始日', '/loans'], ['office', '登记时刻', '/loans/L2'], ['office', '期初余额', '/funds'], ['office', '报表', '/reports'],
    ['office', '代偿工作台', '/claims'], ['office', '统一社会信用代码', '/enterprises'], ['office', '时点', '/difference'], ['office', '最近签名的检查点', '/audit'], ['office', '核验证据', '/audit?tab=verify'],
    ['office', '方案', '/policy'], ['office', '常用筛选', '/proposals'], ['office', '选择银行对账单', '/funds?tab=reconcile'], ['office', '下载证据包', '/loans/L2?tab=evidence'],
  ] as const)(`is no more than ${MOST_KB} kB for %s, up to %s at %s`, async (user, shown, path) => {
    const page = await opened.window(user, '/health/live');
    const loaded = new Set<string>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.startsWith('/assets/')) loaded.add(pathname);
    });
    await page.goto(opened.served.url + path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.getByText(shown).first().waitFor();
    await page.waitForFunction(() => document.querySelector('.ant-skeleton, .ant-spin-spinning') === null);
    const sizes = await Promise.all(['/index.html', ...loaded].map(async (file) => gzipSync(await readFile(BUILT + file)).byteLength));
    expect(loaded.size).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0) / 1_000).toBeLessThanOrEqual(MOST_KB);
  });
});
