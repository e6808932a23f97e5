import { describe } from '@jest/globals';
import { existsSync } from 'node:fs';

const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium'];

/** Where Chromium is on this machine: what `CHROMIUM` names, else where Debian puts it. */
export const chromiumHere = PLACES.find((place): place is string => place !== undefined && existsSync(place));

/** Rules of the console in a real browser; counted as skipped, and said so, where there is none. */
export const describeInBrowser = chromiumHere === undefined ? describe.skip : describe;
