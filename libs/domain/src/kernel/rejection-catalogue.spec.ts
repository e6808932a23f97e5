import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { reject } from './rejection.js';
import { CASES, REJECTIONS, type RejectionCode } from './rejection-catalogue.js';

/** Codes that no decider gives. */
const ELSEWHERE: Partial<Record<RejectionCode, string>> = {
  CONFLICT: 'the pipeline gives up on a stream that keeps changing',
};

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), '..');

function codesOfTheSpecs(): ReadonlySet<string> {
  const specs = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.spec.ts'));
  return new Set(specs.flatMap((path) => [...readFileSync(join(SOURCE, path), 'utf8').matchAll(/thenRejected\(\s*'([A-Z_]+)'/g)].map(([, code]) => code ?? '')));
}

describe('The catalogue of rejections', () => {
  const tested = codesOfTheSpecs();

  it.each(Object.keys(REJECTIONS))('%s is given by the rule of some spec, or says where else', (code) => {
    expect(tested.has(code) !== Object.hasOwn(ELSEWHERE, code)).toBe(true);
  });

  it('says each code and case in Chinese and in English, with the same figures', () => {
    for (const { zh, en } of [...Object.values(REJECTIONS), ...Object.values(CASES)]) {
      const figuresOf = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(figuresOf(en).filter((name) => !figuresOf(zh).includes(name))).toEqual([]);
      expect(figuresOf(zh).filter((name) => !figuresOf(en).includes(name))).toEqual([]);
    }
  });

  it('prints amounts as yuan and rates as per cent', () => {
    expect(reject('SECURITY_TOO_LOW', { requiredFen: 110_000_000, offeredFen: 109_999_999 }).en).toBe('Security required 1,100,000.00, offered 1,099,999.99.');
    expect(reject('RATE_TOO_LOW', { offeredPpm: 19_999, requiredPpm: 20_000 }).zh).toBe('助保金缴纳比例 1.9999% 低于规定的 2%。');
  });
});
