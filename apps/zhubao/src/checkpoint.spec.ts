import { beforeAll, describe, expect, it } from '@jest/globals';
import { signCheckpoint, type Verification, verify } from '@zhubao/application';
import { cosignNote, keyPair, readVerifierKey, verifierText } from '@zhubao/evidence';
import { openMemoryReadModelStore } from '@zhubao/read-models';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import { readFileSync, statSync } from 'node:fs';
import { copyStores, liveExample, type StoreFiles, storesIn, tamper, withStores } from './testing/lived-example.js';
import { temporaryFolder } from './testing/temporary-files.js';
import { zhubao } from './testing/zhubao-process.js';

const file = temporaryFolder();
const sound = storesIn(file, 'sound');
const office = keyPair('wlht-office', new Uint8Array(32).fill(1));
const bank = keyPair('ccb', new Uint8Array(32).fill(2), 'cosignature/v1');
let kept = '';

beforeAll(async () => {
  await liveExample('recovery-surplus', sound);
  kept = await withStores(sound, async ({ events }) => cosignNote((await signCheckpoint(events, { origin: 'wlht/zhubao', keys: [office] })).note, office, bank, 1_790_000_000));
}, 60_000);

const against = (files: StoreFiles, note: string, keys = [office, bank]): Promise<Verification> => withStores(files, ({ events, readModels }) => verify(events, readModels, { checkpoint: note, keys }));

async function changed(name: string, ...statements: readonly string[]): Promise<StoreFiles> {
  const copy = storesIn(file, name);
  copyStores(sound, copy);
  tamper(copy.log, ...statements);
  return copy;
}

describe('a checkpoint that was kept', () => {
  it('is met by the log that it was signed for, and says by whom', async () => {
    const verification = await against(sound, kept);
    expect(verification).toMatchObject({ verdict: 'PASSED', checkpoint: { origin: 'wlht/zhubao', size: verification.events, signedBy: ['wlht-office', 'ccb (seen 2026-09-21T14:13:20Z)'] } });
  });

  it('may have been seen at any time that its witness says', async () => {
    const { note } = await withStores(sound, ({ events }) => signCheckpoint(events, { origin: 'wlht/zhubao', keys: [office] }));
    const seenBy = async (seconds: number): Promise<unknown> => (await against(sound, cosignNote(note, office, bank, seconds))).checkpoint?.signedBy[1];
    expect(await seenBy(7_258_118_399)).toBe('ccb (seen 2199-12-31T23:59:59Z)');
    expect(await seenBy(7_258_118_400)).toBe('ccb (seen 7258118400 seconds after 1970)');
  });

  it('is met by the same log when it has grown since', async () => {
    const early = await withStores(sound, async ({ events }) => {
      const first = (await events.readAll({ limit: 50 })).slice(0, 50);
      return signCheckpoint({ ...events, readAll: async ({ after = 0 }) => first.filter(({ position }) => position > after) }, { origin: 'wlht/zhubao', keys: [office] });
    });
    expect(await against(sound, early.note)).toMatchObject({ verdict: 'PASSED', checkpoint: { size: 50 } });
  });

  it('finds a log whose end was cut, where nothing else is left to miss it', async () => {
    const copy = await changed('cut', 'DELETE FROM events WHERE position > (SELECT max(position) - 3 FROM events)');
    const verification = await withStores(copy, ({ events }) => verify(events, openMemoryReadModelStore(), { checkpoint: kept, keys: [office] }));
    expect(verification.faults.map(({ what }) => what)).toContain('LOG_CUT');
  });

  it('finds a log that was written anew with another story, sound in itself', async () => {
    const other = storesIn(file, 'other');
    await liveExample('dispute-order', other);
    expect(await against(other, (await withStores(other, ({ events }) => signCheckpoint(events, { origin: 'wlht/zhubao', keys: [office] }))).note)).toMatchObject({ verdict: 'PASSED' });
    const verification = await against(other, kept);
    expect(verification.verdict).toBe('FAILED');
    expect(verification.faults.map(({ what }) => what)).toContainEqual(expect.stringMatching(/^(LOG_CUT|ROOT_DIFFERS)$/));
  });

  it('finds two events of different streams that have changed places, which no chain sees', async () => {
    const copy = await changed('swapped', `UPDATE events SET position = -position WHERE position IN (2, 3)`, `UPDATE events SET position = 5 + position WHERE position IN (-2, -3)`);
    const verification = await against(copy, kept);
    expect(verification.faults.map(({ what }) => what)).toContain('ROOT_DIFFERS');
  });

  it.each([
    ['was changed', (note: string) => note.replace(/\n\d+\n/, '\n1\n'), 'CHECKPOINT_INVALID'], ['is no note', () => 'anything', 'CHECKPOINT_INVALID'],
  ])('is refused when it %s', async (_what, change, what) => {
    const verification = await against(sound, change(kept));
    expect(verification).toMatchObject({ verdict: 'FAILED', faults: [{ what }] });
  });

  it('proves nothing where nobody that is trusted has signed it', async () => {
    const stranger = readVerifierKey(verifierText(keyPair('stranger', new Uint8Array(32).fill(3))));
    const verification = await withStores(sound, ({ events, readModels }) => verify(events, readModels, { checkpoint: kept, keys: [stranger] }));
    expect(verification).toMatchObject({ verdict: 'INCOMPLETE', faults: [], notCovered: [{ what: 'CHECKPOINT_UNSIGNED' }] });
  });
});

describe('the command line', () => {
  it('makes keys, signs, cosigns and verifies', async () => {
    const [officeKey, bankKey, note, cosigned] = [file('office.key'), file('bank.key'), file('c.note'), file('cosigned.note')];
    const made = await zhubao('key', 'new', 'wlht-office', '--out', officeKey);
    const witness = await zhubao('key', 'new', 'ccb', '--witness', '--out', bankKey);
    expect([statSync(officeKey).mode & 0o777, (await zhubao('key', 'show', officeKey)).stdout]).toEqual([0o600, made.stdout]);
    expect(await zhubao('checkpoint', '--store', `sqlite:${sound.log}`, '--key', officeKey, '--origin', 'wlht/zhubao', '--out', note)).toMatchObject({ code: 0, stdout: '' });
    expect(await zhubao('cosign', note, '--log-key', made.stdout.trim(), '--key', bankKey, '--out', cosigned)).toMatchObject({ code: 0 });
    const verified = await zhubao('verify', '--store', `sqlite:${sound.log}`, '--checkpoint', cosigned, '--key', made.stdout.trim(), witness.stdout.trim());
    expect(verified.code).toBe(0);
    expect(verified.stdout).toMatch(/^PASSED: \d+ events of .*\n  checkpoint wlht\/zhubao: the first \d+ events, signed by wlht-office, ccb \(seen \d{4}-/);
    const secret = readFileSync(officeKey, 'utf8').trim().split('+').at(-1) ?? '';
    const refused = await zhubao('verify', '--store', `sqlite:${sound.log}`, '--checkpoint', cosigned, '--key', readFileSync(officeKey, 'utf8').trim());
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('This is the secret half of a key') });
    expect(refused.stderr).not.toContain(secret);
    expect(await zhubao('key', 'new', 'again', '--out', officeKey)).toMatchObject({ code: 2 });
  }, 60_000);
});

it('an empty log has a checkpoint too', async () => {
  const events = await openSqliteEventStore({ path: ':memory:' });
  expect((await signCheckpoint(events, { origin: 'new', keys: [office] })).note).toContain('new\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n');
  await events.close();
});
