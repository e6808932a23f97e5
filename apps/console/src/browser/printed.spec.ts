import { expect, it } from '@jest/globals';
import { describeInBrowser } from './chromium.js';
import { openedConsole } from './opened.js';

const opened = openedConsole();
/** A4 across, in pixels of a 96th of an inch. */
const WITHIN_MARGINS = { width: 1032, height: 703 };

describeInBrowser('A report on paper', () => {
  it('is the report alone, from edge to edge: no menu, no pickers, and nothing beyond', async () => {
    const page = await opened.window('office', '/reports');
    await page.getByRole('table').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(WITHIN_MARGINS);
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.getByLabel('截至日').isVisible()).toBe(false);
    expect(await page.getByRole('table').first().isVisible()).toBe(true);
    const box = await page.getByRole('article').boundingBox();
    expect(box?.width).toBe(WITHIN_MARGINS.width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});
