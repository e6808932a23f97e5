import { describe, expect, it } from '@jest/globals';
import { EVENT_NAMES } from '@zhubao/api-client';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wordsOfEvent } from './event-words.js';
import { VALUE_NAMES } from './value-names.js';

const DECLARED = readFileSync(fileURLToPath(new URL('../../../../libs/api-client/src/schema.ts', import.meta.url)), 'utf8');

describe('What the API tells of', () => {
  it('has a Chinese and an English name for every value', () => {
    const values = [...new Set([...DECLARED.matchAll(/"([A-Z][A-Z0-9_]+)"/gu)].map(([, value = '']) => value))];
    expect(values).toContain('LEADING_GROUP');
    expect(values.filter((value) => !/\p{Script=Han}/u.test(VALUE_NAMES[value]?.zh ?? '') || !/[a-z]/u.test(VALUE_NAMES[value]?.en ?? ''))).toEqual([]);
  });

  it('has a Chinese and an English name for every event', () => {
    const types = Object.keys(EVENT_NAMES);
    expect(types).toContain('PoolReconciled');
    expect(types.filter((type) => !/\p{Script=Han}/u.test(wordsOfEvent(type).zh))).toEqual([]);
    expect(wordsOfEvent('CompensatedFromEnterpriseFund')).toEqual({ zh: '企业助保金代偿', en: 'Compensated from enterprise fund' });
  });
});
