import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leafHash } from '../merkle/hashing.js';
import { consistencyProof, inclusionProof } from '../merkle/proofs.js';
import { subtreeIn, TiledTree } from '../merkle/tiled-tree.js';
import { checkpointText, parseCheckpoint } from './checkpoint.js';
import { growthProofText, parseGrowthProof, verifyGrowth } from './growth-proof.js';
import { keyPair } from './keys.js';
import { NoteError } from './note-error.js';
import { parseNote, signNote } from './signed-note.js';
import { parseProof, proofText, verifyProof } from './tlog-proof.js';

const office = keyPair('wlht-office', new Uint8Array(32).fill(1));
const stranger = keyPair('wlht-office', new Uint8Array(32).fill(2));
const leaf = (index: number) => leafHash(new TextEncoder().encode(`event ${index}`));

/** A log of so many leaves, with the checkpoint of each size. */
function logOf(size: number, origin = 'wlht/zhubao') {
  const tree = TiledTree.empty();
  const note = (): string => signNote(checkpointText({ origin, size: tree.size, root: tree.root(), extensions: [] }), office);
  const notes = [note()];
  for (let index = 0; index < size; index += 1) {
    tree.append(leaf(index));
    notes.push(note());
  }
  const subtree = (level: number, index: number) => subtreeIn(async (place) => tree.held(place), level, index);
  return { notes, subtree, checkpointAt: (at: number) => parseCheckpoint(parseNote(notes[at] ?? '').text) };
}

describe('a proof that an entry is in a log (c2sp.org/tlog-proof)', () => {
  const { notes, subtree } = logOf(11);
  const proofOf = async (index: number) => proofText({ index, path: await inclusionProof(index, 11, subtree), note: notes[11] ?? '', extra: new TextEncoder().encode('{}') });

  it('holds for every entry, and says which log it is in and who signed that', async () => {
    for (let index = 0; index < 11; index += 1) {
      expect(verifyProof(parseProof(await proofOf(index)), leaf(index), [office])).toMatchObject({ checkpoint: { origin: 'wlht/zhubao', size: 11 }, signed: [{ key: { name: 'wlht-office' } }] });
    }
  });

  it('is written as the format says', async () => {
    const [header, extra, index, first, ...rest] = (await proofOf(6)).split('\n');
    expect([header, extra, index]).toEqual(['c2sp.org/tlog-proof@v1', 'extra e30=', 'index 6']);
    expect(first).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    expect(rest.join('\n')).toContain(`\n\n${notes[11]}`);
  });

  it('does not hold for another entry, nor in the checkpoint of another, nor without a key that signed', async () => {
    const proof = parseProof(await proofOf(6));
    expect(() => verifyProof(proof, leaf(5), [office])).toThrow('The path does not lead from the entry at 6');
    expect(() => verifyProof({ ...proof, index: 7 }, leaf(6), [office])).toThrow('The path does not lead');
    expect(() => verifyProof({ ...proof, note: notes[10] ?? '' }, leaf(6), [office])).toThrow('The path does not lead');
    expect(() => verifyProof(proof, leaf(6), [stranger])).toThrow('No key that was given has signed checkpoint wlht/zhubao');
  });

  it('is never believed once a character of it is another, and never ends in anything but an explanation', async () => {
    const text = await proofOf(6);
    fc.assert(fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, character) => {
      const changed = text.slice(0, at) + character + text.slice(at + 1);
      // What the proof carries beside is not vouched for, and a signature by nobody known is passed over.
      fc.pre(changed !== text && !changed.includes('\nextra') === !text.includes('\nextra') && changed.split('\n')[1] === text.split('\n')[1]);
      expect(() => verifyProof(parseProof(changed), leaf(6), [office])).toThrow(NoteError);
    }), { numRuns: 300 });
  });
});

describe('a proof that a log has only grown (c2sp.org/tlog-witness)', () => {
  const { notes, subtree, checkpointAt } = logOf(11);
  const proofOf = async (earlier: number) => growthProofText({ earlier, path: await consistencyProof(earlier, 11, subtree), note: notes[11] ?? '' });

  it('holds from every earlier checkpoint', async () => {
    for (let earlier = 0; earlier <= 11; earlier += 1) expect(verifyGrowth(parseGrowthProof(await proofOf(earlier)), checkpointAt(earlier), [office]).checkpoint.size).toBe(11);
  });

  it('does not hold for a log that was rewritten between the two', async () => {
    const before = { ...checkpointAt(6), root: leaf(6) };
    expect(() => verifyGrowth(parseGrowthProof(''), before, [office])).toThrow(NoteError);
    const proof = parseGrowthProof(await proofOf(6));
    expect(() => verifyGrowth(proof, before, [office])).toThrow('The 11 events of wlht/zhubao do not begin with the 6 of the earlier checkpoint');
    expect(() => verifyGrowth(proof, checkpointAt(5), [office])).toThrow('The proof begins at 6 events, and the earlier checkpoint holds 5');
    expect(() => verifyGrowth(proof, { ...checkpointAt(6), origin: 'other' }, [office])).toThrow('of two logs');
    expect(() => verifyGrowth(proof, checkpointAt(6), [stranger])).toThrow('No key that was given');
  });
});
