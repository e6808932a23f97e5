import { expect, it } from '@jest/globals';
import axe from 'axe-core';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { MENU } from '../frame/menu.js';
import { describeInBrowser } from './chromium.js';
import { LAPTOP, openedConsole, TABLET } from './opened.js';

const opened = openedConsole();

/** Screens with what stands in them, at the addresses that show most of it. */
const SCREENS = [
  ...MENU.map(({ path }) => path), '/loans/L2', '/loans/L2?tab=explained', '/loans/L2?tab=terms', '/loans/L2?tab=evidence', '/?asOf=2026-09-28', '/claims?asOf=2026-09-28',
  '/reports?report=statistics&period=year', '/reports?report=limits', '/difference?fromAsOf=2026-09-28', '/difference?tab=restatement&from=2026-09-01&to=2026-09-30', '/audit?tab=reads', '/audit?tab=verify', '/audit?tab=versions', '/policy/candidate',
];
const SIZES = [LAPTOP, TABLET];
const PICTURES = fileURLToPath(new URL('../../screenshots/', import.meta.url));

/** Nothing is on its way any more. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => document.querySelector('.ant-skeleton, .ant-spin-spinning, [aria-busy="true"]') === null);
}

async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { readonly axe: typeof axe }).axe.run({ resultTypes: ['violations'] });
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`).slice(0, 2).join(' | ')}`);
  });
  return found;
}

async function pictured(page: Page, path: string, width: number): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1') return;
  await mkdir(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}${path.replaceAll(/[^\w-]+/gu, '_').replaceAll(/^_|_$/gu, '') || 'today'}-${width}.png` });
}

describeInBrowser('Every screen', () => {
  it.each(SCREENS)('is for everybody, and as wide as its window: %s', async (path) => {
    for (const size of SIZES) {
      const page = await opened.window('office', path, size);
      await settled(page);
      await pictured(page, path, size.width);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect({ path, width: size.width, overflow, findings: size === LAPTOP ? await seriousFindings(page) : [] }).toEqual({ path, width: size.width, overflow: 0, findings: [] });
      await page.context().close();
    }
  });

  it('begins with a sign-in that is for everybody too', async () => {
    const page = await opened.window(undefined, '/');
    await settled(page);
    await pictured(page, 'login', LAPTOP.width);
    expect(await seriousFindings(page)).toEqual([]);
  });
});
