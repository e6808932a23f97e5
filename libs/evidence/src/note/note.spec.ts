import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { EMPTY_ROOT, leafHash } from '../merkle/hashing.js';
import { checkpointText, parseCheckpoint } from './checkpoint.js';
import { KeyError, keyPair, readSignerKey, readVerifierKey, signerText, verifierText } from './keys.js';
import { NoteError } from './note-error.js';
import { cosignNote, parseNote, signNote, verifiedBy } from './signed-note.js';

// The example of the documentation of golang.org/x/mod/sumdb/note, where the format comes from.
const TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const SIGNER = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const VERIFIER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const NOTE = `${TEXT}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

const secret = (fill: number): Uint8Array => new Uint8Array(32).fill(fill);
const office = keyPair('zhubao.wlht.gov.cn', secret(7));
const bank = keyPair('ccb-wlht', secret(9), 'cosignature/v1');

/** A checkpoint, which is what witnesses sign. */
const STATE = 'wlht/zhubao\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n';

describe('a signed note (c2sp.org/signed-note)', () => {
  it('is signed as the reference implementation signs it', () => {
    expect(signNote(TEXT, readSignerKey(SIGNER))).toBe(NOTE);
  });

  it('is verified by the public key that belongs to it', () => {
    expect(verifiedBy(parseNote(NOTE), [readVerifierKey(VERIFIER)])).toMatchObject([{ key: { name: 'PeterNeumann' } }]);
    expect(verifierText(readSignerKey(SIGNER))).toBe(VERIFIER);
    expect(signerText(readSignerKey(SIGNER))).toBe(SIGNER);
  });

  it('holds by another implementation of Ed25519 over the bytes that the format names', () => {
    const text = checkpointText({ origin: 'wlht/zhubao', size: 674, root: leafHash(new Uint8Array(3)), extensions: [] });
    const note = signNote(text, office);
    const [, line = ''] = /\n\n— zhubao\.wlht\.gov\.cn (\S+)\n$/.exec(note) ?? [];
    const bytes = Buffer.from(line, 'base64');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(office.publicKey).toString('base64url') }, format: 'jwk' });
    expect(verify(null, Buffer.from(note.slice(0, note.indexOf('\n\n') + 1)), key, bytes.subarray(4))).toBe(true);
    const id = createHash('sha256').update('zhubao.wlht.gov.cn\n').update(Uint8Array.of(1)).update(office.publicKey).digest();
    expect(bytes.subarray(0, 4)).toEqual(id.subarray(0, 4));
  });

  it('is cosigned by a witness, with the time at which it saw it', () => {
    const note = cosignNote(signNote(STATE, office), office, bank, 1_790_000_000);
    expect(verifiedBy(parseNote(note), [bank, office])).toEqual([{ key: office }, { key: bank, seenAt: 1_790_000_000n }]);
    const [, line = ''] = /\n— ccb-wlht (\S+)\n$/.exec(note) ?? [];
    const bytes = Buffer.from(line, 'base64');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(bank.publicKey).toString('base64url') }, format: 'jwk' });
    expect(verify(null, Buffer.from(`cosignature/v1\ntime 1790000000\n${STATE}`), key, bytes.subarray(12))).toBe(true);
    expect(bytes.readBigUInt64BE(4)).toBe(1_790_000_000n);
  });

  it('is cosigned only as a checkpoint that the log has signed, at a time that is one', () => {
    const note = signNote(STATE, office);
    expect(() => cosignNote(signNote(TEXT, office), office, bank, 5)).toThrow('A checkpoint is a line of origin');
    expect(() => cosignNote(note, keyPair('stranger', secret(8)), bank, 5)).toThrow('"stranger" has not signed this checkpoint');
    for (const time of [-1, 1.5, Number.NaN]) expect(() => cosignNote(note, office, bank, time)).toThrow(`${time} is not a time in whole seconds`);
    expect(() => cosignNote(note, office, office, 5)).toThrow('is not one of a witness');
    expect(() => signNote(STATE, bank)).toThrow('cosign with it');
  });

  it('counts of several cosignatures of one witness the newest', () => {
    const twice = cosignNote(cosignNote(signNote(STATE, office), office, bank, 5), office, bank, 9);
    expect(verifiedBy(parseNote(twice), [bank])).toMatchObject([{ seenAt: 9n }]);
  });

  it.each([2n ** 53n + 1n, 2n ** 63n - 1n])('is cosigned at any time that 64 bits can say, such as %s', (seenAt) => {
    const time = Buffer.alloc(8);
    time.writeBigUInt64BE(seenAt);
    const key = createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', d: Buffer.from(bank.secret).toString('base64url'), x: Buffer.from(bank.publicKey).toString('base64url') }, format: 'jwk' });
    const signature = sign(null, Buffer.from(`cosignature/v1\ntime ${seenAt}\n${STATE}`), key);
    const note = `${signNote(STATE, office)}— ccb-wlht ${Buffer.concat([bank.id, time, signature]).toString('base64')}\n`;
    expect(verifiedBy(parseNote(note), [bank])).toMatchObject([{ seenAt }]);
  });

  it('says nothing by a key that nobody knows, and is refused where a known one does not hold', () => {
    expect(verifiedBy(parseNote(NOTE), [office])).toEqual([]);
    const changed = NOTE.replace('your problem is', 'the problem is');
    expect(() => verifiedBy(parseNote(changed), [readVerifierKey(VERIFIER)])).toThrow('The signature of "PeterNeumann" does not hold');
    const moved = cosignNote(signNote(STATE, office), office, bank, 5).replace(/— ccb-wlht \S+/, (line) => `${line.slice(0, 24)}${line[24] === 'A' ? 'B' : 'A'}${line.slice(25)}`);
    expect(() => verifiedBy(parseNote(moved), [bank])).toThrow(NoteError);
  });

  it.each([
    ['nothing', ''], ['no signature', TEXT], ['no end', NOTE.slice(0, -1)], ['another dash', NOTE.replace('—', '-')], ['no base64', NOTE.replace('x08go/', 'x08go!')], ['a short signature', `${TEXT}\n— a AAAA\n`],
    ['a control character', NOTE.replace('think', 'think\u0007')], ['half a character', NOTE.replace('think', '\ud800')], ['too many signatures', `${TEXT}\n${`— a ${'A'.repeat(96)}\n`.repeat(101)}`], ['a long signature', `${TEXT}\n— a ${'A'.repeat(200_000)} \n`], ['too much', `${'x'.repeat(1_000_001)}\n\n`],
  ])('is refused with a sentence where it has %s', (_what, note) => {
    expect(() => parseNote(note)).toThrow(NoteError);
  });

  it('is a note or refused, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.tuple(fc.nat(NOTE.length), fc.string({ maxLength: 3 })).map(([at, put]) => NOTE.slice(0, at) + put + NOTE.slice(at + 1))), (text) => {
      try {
        expect(verifiedBy(parseNote(text), [readVerifierKey(VERIFIER)]).length > 0).toBe(text.startsWith(`${TEXT}\n`) && text.includes(NOTE.slice(TEXT.length + 1).trimEnd()));
      } catch (error) {
        expect(error).toBeInstanceOf(NoteError);
      }
    }), { numRuns: 500 });
  });
});

describe('a key', () => {
  it('of any length is read or refused', () => {
    expect(() => readVerifierKey(`a+00000000+${'A'.repeat(300_000)}`)).toThrow('is not read; the most is 1000');
    expect(parseNote(`${TEXT}\n— a ${'A'.repeat(200_000)}\n`).signatures).toHaveLength(1);
  });

  it.each([['nothing', ''], ['another id', VERIFIER.replace('c74f20a3', 'c74f20a4')], ['another key', VERIFIER.replace('TW', 'Tg')], ['another type', 'a+00000000+AhpM'], ['a secret', SIGNER], ['a space in its name', VERIFIER.replace('Peter', 'Peter ')]])(
    'is refused that has %s, and is not shown', (_what, text) => {
      expect(() => readVerifierKey(text)).toThrow(KeyError);
      expect(() => readVerifierKey(text)).not.toThrow('AYEKFALVFGyNhPJEMzD1QIDr');
    },
  );

  it('needs a name that a line can hold', () => {
    for (const name of ['', 'a b', 'a+b', 'a\nb']) expect(() => keyPair(name, secret(1))).toThrow(KeyError);
    expect(() => keyPair('a', new Uint8Array(31))).toThrow('A secret has 32 bytes, not 31.');
    expect(() => readSignerKey(VERIFIER)).toThrow('begins with PRIVATE+KEY+');
  });
});

describe('a checkpoint (c2sp.org/tlog-checkpoint)', () => {
  it('is read as it was written', () => {
    const checkpoint = { origin: 'wlht/zhubao', size: 20_852_163, root: EMPTY_ROOT, extensions: ['closes 2026-12-31'] };
    expect(parseCheckpoint(checkpointText(checkpoint))).toEqual(checkpoint);
  });

  it('has the form of the specification', () => {
    expect(checkpointText({ origin: 'example.com/behind-the-sofa', size: 20852163, root: Buffer.from('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=', 'base64'), extensions: [] })).toBe(
      'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n',
    );
  });

  it.each(['', 'a\n1\n', 'a\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n', 'a\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n', 'a\n1\nCsUY\n', '\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n', 'a\n99999999999999999999\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n', 'a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I='])(
    'is refused in the form %j', (text) => expect(() => parseCheckpoint(text)).toThrow(NoteError),
  );
});
