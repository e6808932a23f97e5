import { webcrypto } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { samePerson, sealedPerson } from '@zhubao/domain';
import fc from 'fast-check';
import { openName, sealName, subjectIdOf } from './person-seal.js';

const INDEX_KEY = new Uint8Array(32).fill(1);
const KEY = new Uint8Array(32).fill(2);
const OTHER_KEY = new Uint8Array(32).fill(3);
const NAME = '包青山';
const SUBJECT = subjectIdOf(INDEX_KEY, NAME);

const opened = (key: Uint8Array, text: string): string | undefined => {
  const person = sealedPerson(text);
  if (person === undefined) throw new Error(`${text} is not sealed`);
  return openName(key, person);
};
const sealedBytes = (text: string): Buffer => Buffer.from(text.split(':')[3] ?? '', 'base64url');

describe('a sealed name', () => {
  it('is the same text for the same keys, whenever and wherever it is made', () => {
    expect(sealName(KEY, SUBJECT, NAME)).toBe('person:v1:0562e509adeda10a22747ad1a4ce8a96:6mhHhgjgy9MknTYWRNygDZZU2aprWR5HGur_DbfJpU4CE2bWLA');
  });

  it('is what HKDF, HMAC and AES-GCM of another implementation make of it', async () => {
    const { subtle } = webcrypto;
    const derive = async (info: string) => subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode(info) }, await subtle.importKey('raw', KEY, 'HKDF', false, ['deriveBits']), 256);
    const mac = async (key: ArrayBuffer | Uint8Array, text: string) => new Uint8Array(await subtle.sign('HMAC', await subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']), new TextEncoder().encode(text)));
    const subject = Buffer.from((await mac(INDEX_KEY, NAME)).subarray(0, 16)).toString('hex');
    const head = `person:v1:${subject}:`;
    const iv = (await mac(await derive('zhubao person v1 nonce'), head + NAME)).subarray(0, 12);
    const key = await subtle.importKey('raw', await derive('zhubao person v1 text'), 'AES-GCM', false, ['encrypt']);
    const sealed = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(head), tagLength: 128 }, key, new TextEncoder().encode(NAME));
    expect(sealName(KEY, SUBJECT, NAME)).toBe(head + Buffer.concat([iv, Buffer.from(sealed)]).toString('base64url'));
  });

  it.each([
    ['composed characters and combining ones', 'Zoë', 'Zoe\u0308'],
    ['nothing and blanks around it', '包青山', ' \u3000包青山\t'],
  ])('is the same for %s', (_what, one, other) => {
    expect(subjectIdOf(INDEX_KEY, one)).toBe(subjectIdOf(INDEX_KEY, other));
    expect(sealName(KEY, SUBJECT, one)).toBe(sealName(KEY, SUBJECT, other));
  });

  it('is opened with its key alone', () => {
    expect(opened(KEY, sealName(KEY, SUBJECT, NAME))).toBe(NAME);
    expect(opened(OTHER_KEY, sealName(KEY, SUBJECT, NAME))).toBeUndefined();
  });

  it('is bound to its subject: put under that of another it does not open', () => {
    const other = subjectIdOf(INDEX_KEY, '孙芳');
    const moved = sealName(KEY, SUBJECT, NAME).replace(SUBJECT, other);
    expect(opened(KEY, moved)).toBeUndefined();
  });

  it('does not open with any bit of it changed', () => {
    const bytes = sealedBytes(sealName(KEY, SUBJECT, NAME));
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect([bit, openName(KEY, { subjectId: SUBJECT, sealed: changed.toString('base64url') })]).toEqual([bit, undefined]);
    }
  });

  it.each(['', 'AAAA', 'A'.repeat(38)])('does not open when it is cut short: %j', (sealed) => {
    expect(openName(KEY, { subjectId: SUBJECT, sealed })).toBeUndefined();
  });
});

describe('any name', () => {
  const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).filter((name) => name.trim() !== '' && name.isWellFormed());

  it('comes back as it went in, in its one spelling', () => {
    fc.assert(fc.property(names, (name) => expect(opened(KEY, sealName(KEY, subjectIdOf(INDEX_KEY, name), name))).toBe(name.normalize('NFC').trim())));
  });

  it('is one person with itself and no other', () => {
    const sealed = (name: string) => sealName(KEY, subjectIdOf(INDEX_KEY, name), name);
    fc.assert(fc.property(names, names, (one, other) => {
      const same = one.normalize('NFC').trim() === other.normalize('NFC').trim();
      expect(samePerson(sealed(one), sealed(other))).toBe(same);
      expect(sealed(one) === sealed(other)).toBe(same);
    }));
  });

  it('is another subject under another index key', () => {
    fc.assert(fc.property(names, (name) => expect(subjectIdOf(OTHER_KEY, name)).not.toBe(subjectIdOf(INDEX_KEY, name))));
  });
});

describe('one person', () => {
  it('stays one after an erasure, when the name is sealed with a new key', () => {
    const [before, after] = [KEY, OTHER_KEY].map((key) => sealName(key, SUBJECT, NAME));
    expect(before).not.toBe(after);
    expect(samePerson(String(before), String(after))).toBe(true);
  });
});
