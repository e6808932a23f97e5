import { describe } from '@jest/globals';
import { existsSync } from 'node:fs';

const place = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Chromium of this machine: what `CHROMIUM` names, else where Debian puts it. */
export const chromiumHere = existsSync(place) ? place : undefined;

/** Rules of the console in a real browser; counted as skipped, and said so, where there is none. */
export const describeInBrowser = chromiumHere === undefined ? describe.skip : describe;
