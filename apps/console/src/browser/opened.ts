import { afterAll, beforeAll, jest } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumHere } from './chromium.js';
import { sessionOf } from '../session/session-of-token.js';
import { type Begun, ServedConsole } from './served-console.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const LAPTOP: Size = { width: 1366, height: 768 };
export const TABLET: Size = { width: 1024, height: 768 };

// A server is started, and a browser; both are slow where machines are small.
const LONGEST_MS = 300_000;

/** A server and a browser for the rules of one file. */
export interface Opened {
  readonly served: ServedConsole;
  /** A window of somebody's own, signed in or, without a name, before it. */
  window(user: string | undefined, path: string, size?: Size): Promise<Page>;
}

/** Starts both before the rules of a file and ends them after; what it gives is there once they run. */
export function openedConsole(begun: () => Promise<Begun> = async () => ({ with: 'year' })): Opened {
  jest.setTimeout(LONGEST_MS);
  let served: ServedConsole | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    if (chromiumHere === undefined) return;
    served = await ServedConsole.start(await begun());
    browser = await chromium.launch({ executablePath: chromiumHere, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
  }, LONGEST_MS);
  afterAll(async () => {
    await browser?.close();
    await served?.end();
  }, LONGEST_MS);

  return {
    get served() {
      if (served === undefined) throw new Error('The server is not up yet.');
      return served;
    },
    async window(user, path, size = LAPTOP) {
      if (browser === undefined || served === undefined) throw new Error('The browser is not up yet.');
      const context = await browser.newContext({ viewport: size, timezoneId: 'UTC', locale: 'zh-CN' });
      context.setDefaultTimeout(60_000);
      if (user !== undefined) {
        const session = JSON.stringify(sessionOf(await served.session(user), Date.now()));
        await context.addInitScript((kept) => sessionStorage.setItem('zhubao.session', kept), session);
      }
      const page = await context.newPage();
      await page.goto(served.url + path);
      return page;
    },
  };
}
