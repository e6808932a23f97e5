import { expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { describeInBrowser } from './chromium.js';
import { openedConsole } from './opened.js';

const opened = openedConsole();

describeInBrowser('Evidence of a loan', () => {
  it('is proved in the browser, and a bundle that was altered fails there', async () => {
    const page = await opened.window('office', '/loans/L1?tab=evidence');
    await page.getByRole('button', { name: '在本机核验' }).click();
    const verdict = page.getByRole('status').filter({ hasText: /PASSED|INCOMPLETE|FAILED/u });
    await verdict.waitFor({ timeout: 60_000 });
    // Nobody has given a key, so nothing is wrong and not everything is proved.
    expect(await verdict.textContent()).toMatch(/^INCOMPLETE/u);
    await page.getByLabel('公钥').fill(opened.served.publicKey);
    await page.getByRole('button', { name: '在本机核验' }).click();
    await verdict.filter({ hasText: 'PASSED' }).waitFor({ timeout: 60_000 });

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载证据包' }).click()]);
    const bundle = await readFile(await download.path(), 'utf8');
    await page.goto(`${opened.served.url}/audit?tab=verify`);
    await page.getByLabel('公钥').fill(opened.served.publicKey);
    const dropped = page.getByLabel('证据包或回执文件');
    await dropped.setInputFiles({ name: 'whole.jsonl', mimeType: 'application/x-ndjson', buffer: Buffer.from(bundle) });
    await page.getByText('whole.jsonl').waitFor({ timeout: 60_000 });
    expect(await verdict.textContent()).toMatch(/^PASSED/u);

    const altered = bundle.replace(/"principalFen":(\d+)/u, (_, fen: string) => `"principalFen":${Number(fen) + 1}`);
    expect(altered).not.toBe(bundle);
    await dropped.setInputFiles({ name: 'altered.jsonl', mimeType: 'application/x-ndjson', buffer: Buffer.from(altered) });
    await page.getByText('altered.jsonl').waitFor({ timeout: 60_000 });
    expect(await verdict.textContent()).toMatch(/^FAILED/u);
  });

  it('of one event is proved by its receipt, which fails once the event is another', async () => {
    const receipt = await opened.served.receipt('pool-ccb/2');
    const page = await opened.window('auditor', '/audit?tab=verify');
    await page.getByLabel('公钥').fill(opened.served.publicKey);
    const dropped = page.getByLabel('证据包或回执文件');
    const verdict = page.getByRole('status').filter({ hasText: /PASSED|FAILED/u });
    await dropped.setInputFiles({ name: 'event.tlog-proof', mimeType: 'text/plain', buffer: Buffer.from(receipt) });
    await page.getByText('event.tlog-proof').waitFor();
    expect(await verdict.textContent()).toMatch(/^PASSED.*pool-ccb · 2.*zhubao-office/u);

    const forged = receipt.replace(/^extra (.*)$/mu, (_, extra: string) => `extra ${Buffer.from(Buffer.from(extra, 'base64').toString().replace('"revision":2', '"revision":3')).toString('base64')}`);
    expect(forged).not.toBe(receipt);
    await dropped.setInputFiles({ name: 'forged.tlog-proof', mimeType: 'text/plain', buffer: Buffer.from(forged) });
    await page.getByText('forged.tlog-proof').waitFor();
    expect(await verdict.textContent()).toMatch(/^FAILED.*Event [0-9a-f-]{36} carries the hash/u);
  });
});
