import { describe, expect, it } from '@jest/globals';
import { SealedNames } from './sealed-names.js';

const sealed = (subject: string): string => `person:v1:${subject.repeat(32)}:${'A'.repeat(39)}`;

describe('names as they were sealed', () => {
  it('are found again', () => {
    const names = new SealedNames();
    names.put('某甲', sealed('a'));
    expect([names.get('某甲'), names.get('某乙')]).toEqual([sealed('a'), undefined]);
  });

  it('are forgotten with the person, in every spelling and however long ago', () => {
    const names = new SealedNames(3);
    names.put('某甲', sealed('a'));
    names.put('某乙', sealed('b'));
    names.put('某丙', sealed('c')); // Three make a generation.
    names.put(' 某甲', sealed('a'));
    names.forget('a'.repeat(32));
    expect(['某甲', ' 某甲', '某乙', '某丙'].map((name) => names.get(name))).toEqual([undefined, undefined, sealed('b'), sealed('c')]);
  });

  it('are bounded: those that are not asked for go', () => {
    const names = new SealedNames(2);
    names.put('某甲', sealed('a'));
    for (const [no, subject] of ['b', 'c', 'd', 'e'].entries()) names.put(`${no}`, sealed(subject));
    expect(names.get('某甲')).toBeUndefined();
  });

  it('stay while they are asked for', () => {
    const names = new SealedNames(2);
    names.put('某甲', sealed('a'));
    for (const [no, subject] of ['b', 'c', 'd', 'e'].entries()) {
      names.put(`${no}`, sealed(subject));
      expect(names.get('某甲')).toBe(sealed('a'));
    }
  });
});
