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
  ...MENU.map(({ path }) => path), '/work/AgreeRecoveryCosts?loanId=L2', '/loans/L2', '/loans/L2?tab=explained', '/loans/L2?tab=terms', '/loans/L2?tab=evidence', '/?asOf=2026-09-28', '/claims?asOf=2026-09-28',
  '/reports?report=statistics&period=year', '/reports?report=limits', '/difference?fromAsOf=2026-09-28', '/difference?tab=restatement&from=2026-09-01&to=2026-09-30', '/audit?tab=reads', '/audit?tab=verify', '/audit?tab=versions', '/policy/candidate',
];
const SIZES = [LAPTOP, TABLET];
/** What the README shows. */
const IN_README: Readonly<Record<string, string>> = {
  '/': 'today', '/claims?asOf=2026-09-28': 'claims', '/loans/L2': 'loan-file', '/loans/L2?tab=explained': 'each-fen', '/work/AgreeRecoveryCosts?loanId=L2': 'work', '/difference?fromAsOf=2026-09-28': 'difference',
};
// The upper part, so that a picture stays small.
const README_HEIGHT = 560;
const README_PICTURES = fileURLToPath(new URL('../../../../docs/images/', import.meta.url));
const PICTURES = fileURLToPath(new URL('../../screenshots/', import.meta.url));

/** Nothing is on its way any more. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => document.querySelector('.ant-skeleton, .ant-spin-spinning, [aria-busy="true"]') === null);
}

type Axe = typeof axe;

async function seriousFindings(page: Page): Promise<readonly string[]> {
  // Half a megabyte of script, once for each page that is loaded.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { readonly axe: Axe }).axe.run({ resultTypes: ['violations'], elementRef: false });
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`).slice(0, 2).join(' | ')}`);
  });
}

/** Each screen as it was found, for whoever looks into a run; those of the README are made anew where that is asked for. */
async function pictured(page: Page, path: string, width: number): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const shown = process.env['README_PICTURES'] === '1' ? IN_README[path] : undefined;
  if (shown !== undefined && width === LAPTOP.width) await page.screenshot({ path: `${README_PICTURES}console-${shown}.png`, clip: { x: 0, y: 0, width, height: README_HEIGHT } });
  await page.screenshot({ path: `${PICTURES}${path.replaceAll(/[^\w-]+/gu, '_').replaceAll(/^_|_$/gu, '') || 'today'}-${width}.png` });
}

let oneWindow: Promise<Page> | undefined;

/** A screen, loaded anew in the one window of somebody who looks at all of them. */
async function shown(path: string): Promise<Page> {
  oneWindow ??= opened.window('office', '/health/live');
  const page = await oneWindow;
  await page.setViewportSize(LAPTOP);
  await page.goto(opened.served.url + path);
  return page;
}

const LANGUAGES = ['中文', 'EN'] as const;

describeInBrowser('Every screen', () => {
  it.each(SCREENS)('is for everybody in both languages, and as wide as its window: %s', async (path) => {
    const page = await shown(path);
    for (const language of LANGUAGES) {
      await page.getByLabel('语言 Language').getByText(language, { exact: true }).click();
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await settled(page);
        if (language === '中文') await pictured(page, path, size.width);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        const findings = await seriousFindings(page);
        expect({ path, language, width: size.width, overflow, findings }).toEqual({ path, language, width: size.width, overflow: 0, findings: [] });
      }
    }
  });

  it('is so at a point in the past', async () => {
    const page = await opened.window('office', '/');
    for (const { path } of MENU) {
      await page.goto(`${opened.served.url}${path}?asOf=2026-09-28&knownAt=2026-09-28`);
      await settled(page);
      expect({ path, findings: await seriousFindings(page) }).toEqual({ path, findings: [] });
    }
  });

  it('is so where another role sees more', async () => {
    const page = await opened.window('auditor', '/audit?tab=accounts');
    await settled(page);
    await page.getByRole('region', { name: '列表' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('begins with a sign-in that is so too', async () => {
    const page = await opened.window(undefined, '/');
    await settled(page);
    await pictured(page, 'login', LAPTOP.width);
    expect(await seriousFindings(page)).toEqual([]);
  });
});
