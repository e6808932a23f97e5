import { describe, expect, it } from '@jest/globals';
import { holdsSealedPerson, replaceSealedPersons, samePerson, sealedPerson } from './sealed-person.js';

const [ONE, OTHER] = ['0123456789abcdef0123456789abcdef', 'fedcba9876543210fedcba9876543210'];
const text = 'A'.repeat(39);
const sealed = (subjectId: string, part = text): string => `person:v1:${subjectId}:${part}`;

describe('A sealed name', () => {
  it('has a subject and a sealed part', () => {
    expect(sealedPerson(sealed(ONE))).toEqual({ subjectId: ONE, sealed: text });
  });

  it.each([
    '张建国', 'person', 'person:v1:', `person:v1:${ONE}`, `person:v1:${ONE}:`, sealed(ONE, 'A'.repeat(38)), sealed(ONE.toUpperCase()), sealed(ONE.slice(1)), `${sealed(ONE)} `, ` ${sealed(ONE)}`,
    sealed(ONE).replace('v1', 'v2'), `${sealed(ONE)}=`,
  ])('is told from what is none: %s', (other) => {
    expect(sealedPerson(other)).toBeUndefined();
  });

  it('is found within a sentence, also beside Chinese characters', () => {
    expect(holdsSealedPerson(`付款人${sealed(ONE)}。`)).toBe(true);
    expect(replaceSealedPersons(`由${sealed(ONE)}付、${sealed(OTHER)}收。`, (name) => (name.includes(ONE) ? '甲' : '乙'))).toBe('由甲付、乙收。');
    expect(holdsSealedPerson(`person:v1: and ${ONE}`)).toBe(false);
  });
});

describe('Two texts name one person', () => {
  it.each([
    ['the same plain text', '张建国', '张建国', true],
    ['different plain texts', '张建国', '赵磊', false],
    ['one subject, sealed alike', sealed(ONE), sealed(ONE), true],
    ['one subject, sealed with another key', sealed(ONE), sealed(ONE, 'B'.repeat(39)), true],
    ['different subjects', sealed(ONE), sealed(OTHER), false],
    ['a sealed name and its bare subject', sealed(ONE), ONE, false],
  ])('when they are %s: %s, %s: %s', (_what, one, other, same) => {
    expect([samePerson(one, other), samePerson(other, one)]).toEqual([same, same]);
  });
});
