import { describe, expect, it } from '@jest/globals';
import { leafOfStreamHash, portableSha256 } from '../chain/portable-hash.js';
import { START_OF_STREAM, streamHash } from '../chain/stream-hash.js';
import { leafHash } from '../merkle/hashing.js';
import { inclusionProof } from '../merkle/proofs.js';
import { subtreeIn, TiledTree } from '../merkle/tiled-tree.js';
import { checkpointText } from './checkpoint.js';
import { extraOf, type HashedEvent, provenEvent } from './event-proof.js';
import { keyPair } from './keys.js';
import { NoteError } from './note-error.js';
import { signNote } from './signed-note.js';
import type { LogProof } from './tlog-proof.js';

const office = keyPair('wlht-office', new Uint8Array(32).fill(1));
const bare = { id: 'e1', type: 'FundContributed', stream: 'pool-ccb', revision: 0, data: { amountFen: 20_000 }, metadata: { schema: 1 } };
const hash = streamHash(START_OF_STREAM, bare, portableSha256);
const hashed: HashedEvent = { previous: START_OF_STREAM, event: { ...bare, metadata: { ...bare.metadata, streamHash: hash } } };

/** The event among seven, of which it is the third. */
async function proofWith(extra: Uint8Array | undefined): Promise<LogProof> {
  const tree = TiledTree.empty();
  for (let index = 0; index < 7; index += 1) tree.append(index === 2 ? leafOfStreamHash(hash) : leafHash(Uint8Array.of(index)));
  const note = signNote(checkpointText({ origin: 'wlht/zhubao', size: 7, root: tree.root(), extensions: [] }), office);
  return { ...(extra && { extra }), index: 2, path: await inclusionProof(2, 7, (level, index) => subtreeIn(async (place) => tree.held(place), level, index)), note };
}

describe('a receipt for one event', () => {
  it('proves the very event that it carries', async () => {
    expect(provenEvent(await proofWith(extraOf(hashed)), [office])).toMatchObject({ event: { id: 'e1', data: { amountFen: 20_000 } }, checkpoint: { origin: 'wlht/zhubao', size: 7 }, signed: [{ key: { name: 'wlht-office' } }] });
  });

  it.each<readonly [string, Partial<HashedEvent['event']>]>([
    ['a figure', { data: { amountFen: 20_001 } }], ['its id', { id: 'e2' }], ['its type', { type: 'SurplusReturned' }], ['its stream', { stream: 'pool-icbc' }], ['its place', { revision: 1 }], ['its metadata', { metadata: { ...hashed.event.metadata, schema: 2 } }],
  ])('fails once %s is another', async (_what, other) => {
    const proof = await proofWith(extraOf({ ...hashed, event: { ...hashed.event, ...other } }));
    expect(() => provenEvent(proof, [office])).toThrow('one of the two was changed');
  });

  it('fails where event and hash were made anew: that event is not in the log', async () => {
    const changed = { ...bare, data: { amountFen: 20_001 } };
    const again = streamHash(START_OF_STREAM, changed, portableSha256);
    const proof = await proofWith(extraOf({ previous: START_OF_STREAM, event: { ...changed, metadata: { ...changed.metadata, streamHash: again } } }));
    expect(() => provenEvent(proof, [office])).toThrow('The path does not lead from the entry at 2');
  });

  it.each<readonly [string, Uint8Array | undefined]>([
    ['nothing', undefined], ['no JSON', Uint8Array.of(0xff)], ['null', new TextEncoder().encode('null')], ['an event without data', new TextEncoder().encode(JSON.stringify({ previous: START_OF_STREAM, event: { ...bare, data: 1 } }))],
    ['an event of other types', new TextEncoder().encode(JSON.stringify({ previous: START_OF_STREAM, event: { ...bare, revision: '0' } }))],
  ])('that carries %s is told from one', async (_what, extra) => {
    const proof = await proofWith(extra);
    expect(() => provenEvent(proof, [office])).toThrow(NoteError);
    expect(() => provenEvent(proof, [office])).toThrow('The proof carries no event');
  });
});
