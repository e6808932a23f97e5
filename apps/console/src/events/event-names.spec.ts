import { expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { EVENT_NAMES } from './event-names.js';

it('Every event has the name that the catalogue gives it', async () => {
  const catalogue = await readFile(new URL('../../../../docs/event-catalogue.md', import.meta.url), 'utf8');
  const named = [...catalogue.matchAll(/^### (\w+) (\S+)/gmu)].map(([, type = '', zh]) => [type, zh]);
  expect(named.length).toBeGreaterThan(80);
  expect(EVENT_NAMES).toEqual(Object.fromEntries(named));
});
