import { beforeAll, describe, expect, it } from '@jest/globals';
import { signCheckpoint, streamHash, type Verification, verify } from '@zhubao/application';
import { keyPair, START_OF_STREAM } from '@zhubao/evidence';
import { DatabaseSync } from 'node:sqlite';
import { foldedAnew } from './testing/folded-anew.js';
import { copyStores, liveExample, storesIn, tamper, withStores } from './testing/lived-example.js';
import { temporaryFolder } from './testing/temporary-files.js';

const file = temporaryFolder();
const sound = storesIn(file, 'sound');
const office = keyPair('wlht-office', new Uint8Array(32).fill(1));
let kept = '';

beforeAll(async () => {
  await liveExample('recovery-surplus', sound);
  kept = await withStores(sound, async ({ events }) => (await signCheckpoint(events, { origin: 'wlht/zhubao', keys: [office] })).note);
}, 60_000);

/** Makes the chain of every stream fit what stands in the log, as somebody can who may write to the file and knows how. */
function chainAnew(log: string): void {
  const database = new DatabaseSync(log);
  const rows = database.prepare('SELECT position, name, revision, events.id AS id, type, data, metadata FROM events JOIN streams ON streams.id = stream_id ORDER BY stream_id, revision').all();
  const write = database.prepare('UPDATE events SET metadata = ? WHERE position = ?');
  const hashes = new Map<string, string>();
  for (const row of rows) {
    const [stream, id, type] = [String(row['name']), String(row['id']), String(row['type'])];
    const metadata = JSON.parse(String(row['metadata']));
    const hash = streamHash(hashes.get(stream) ?? START_OF_STREAM, { id, type, stream, revision: Number(row['revision']), data: JSON.parse(String(row['data'])), metadata });
    hashes.set(stream, hash);
    write.run(JSON.stringify({ ...metadata, streamHash: hash }), Number(row['position']));
  }
  database.close();
}

/** A log that somebody rewrote with all care, and read models that fit it. */
async function rewritten(name: string, change: string, checkpoint?: string): Promise<Verification> {
  const copy = storesIn(file, name);
  copyStores(sound, copy);
  tamper(copy.log, change);
  chainAnew(copy.log);
  return withStores(copy, async ({ events }) => verify(events, await foldedAnew(events), checkpoint === undefined ? {} : { checkpoint, keys: [office] }));
}

const AUTHOR = `UPDATE events SET metadata = json_set(metadata, '$.actor.user', 'another') WHERE position = (SELECT min(position) FROM events WHERE type = 'LoanDisbursed')`;
const SHORTER = 'DELETE FROM events WHERE position > (SELECT max(position) - 3 FROM events)';
const INSERTED = `UPDATE events SET position = position + 100000 WHERE position > 20;
  UPDATE events SET position = position - 100000 + 1 WHERE position > 20;
  INSERT INTO events SELECT 21, stream_id, (SELECT max(revision) + 1 FROM events AS other WHERE other.stream_id = events.stream_id), '00000000-0000-5000-8000-000000000000', type, data, metadata FROM events WHERE position = 20`;

describe('a log that was rewritten with its chains and its read models', () => {
  it.each([['with another author', AUTHOR], ['without its last events, as an old backup is', SHORTER]])('%s shows nothing of it by itself', async (_how, change) => {
    expect(await rewritten('alone', change)).toMatchObject({ verdict: 'PASSED', faults: [] });
  });

  it.each([
    ['with another author', AUTHOR, 'ROOT_DIFFERS'], ['without its last events, as an old backup is', SHORTER, 'LOG_CUT'], ['with an event put in between', INSERTED, 'ROOT_DIFFERS'],
  ])('%s does not meet a checkpoint that was kept elsewhere', async (_how, change, what) => {
    const verification = await rewritten('held', change, kept);
    expect(verification.verdict).toBe('FAILED');
    expect(verification.faults.map((fault) => fault.what)).toContain(what);
  });

  it('meets it when nothing was changed', async () => {
    expect(await rewritten('same', 'SELECT 1', kept)).toMatchObject({ verdict: 'PASSED', faults: [] });
  });
});
