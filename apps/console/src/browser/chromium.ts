import { describe } from '@jest/globals';
import { existsSync } from 'node:fs';

/** Where Debian puts Chromium: first the one without a window, which begins a page with less than half of the work. */
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const named = process.env['CHROMIUM'];

/** Chromium of this machine: what `CHROMIUM` names, else where Debian puts it. */
export const chromiumHere = (named === undefined ? PLACES : [named]).find((place) => existsSync(place));

/** Rules of the console in a real browser; counted as skipped, and said so, where there is none. */
export const describeInBrowser = chromiumHere === undefined ? describe.skip : describe;
