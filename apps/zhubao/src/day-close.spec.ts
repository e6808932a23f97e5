import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { LogTree, recordedCheckpoint, verify } from '@zhubao/application';
import { civilDate } from '@zhubao/domain';
import { keyPair, parseCheckpoint, parseNote, signerText, verifiedBy, verifierText } from '@zhubao/evidence';
import { readFileSync, writeFileSync } from 'node:fs';
import { copyStores, liveExample, storesIn, tamper, withStores } from './testing/lived-example.js';
import { LiveEngine } from './testing/live-engine.js';
import { temporaryFolder } from './testing/temporary-files.js';
import { zhubao } from './testing/zhubao-process.js';

jest.setTimeout(60_000);

const file = temporaryFolder();
const stores = storesIn(file, 'signed');
const office = keyPair('wlht-office', new Uint8Array(32).fill(1));
const successor = keyPair('wlht-office-2027', new Uint8Array(32).fill(3));
/** The signature of the close of 2027-01-04: days that are skipped are opened one by one, and each is closed. */
const LATEST = 'audit-zhubao/328';
const CLOCK = { role: 'SYSTEM', user: 'clock', org: 'zhubao' } as const;

/** Opens days on the engine, one after another, and waits until the closes are signed that will be. */
async function open(live: LiveEngine, ...days: readonly string[]): Promise<void> {
  for (const day of days) {
    const answer = await live.take({ command: 'OpenBusinessDay', as: CLOCK, at: `${day}T08:00:00+08:00`, on: civilDate(day), data: { date: day }, commandId: crypto.randomUUID() });
    if (answer.rejected) throw new Error(answer.en);
    await live.engine.rest();
  }
  const followed = async (): Promise<boolean> => live.engine.tree?.size === ((await live.stores.events.head()) ?? 0);
  while (!(await followed())) await new Promise((resolve) => setImmediate(resolve));
}

const signedDays = (live: LiveEngine): Promise<readonly string[]> =>
  live.log().then((log) => log.flatMap((event) => (event.type === 'CheckpointSigned' ? [event.data.closedDay] : [])));

describe('the log at each close of a business day', () => {
  beforeAll(async () => {
    await liveExample('recovery-surplus', stores);
    await withStores(stores, async (opened) => {
      const live = await LiveEngine.over(opened, { signing: { origin: 'wlht/zhubao', keys: [office] } });
      await open(live, '2027-01-04', '2027-01-05');
      await live.stop();
    });
  }, 60_000);

  it('is signed: how many events it held, and the root of their tree', () => withStores(stores, async ({ events, readModels }) => {
    const signed = await recordedCheckpoint(events);
    expect(signed).toMatchObject({ closedDay: '2027-01-04', keyNames: ['wlht-office'] });
    const note = parseNote(signed?.note ?? '');
    expect(verifiedBy(note, [office])).toHaveLength(1);
    const tree = await LogTree.of(events, readModels);
    const { size, root, origin } = parseCheckpoint(note.text);
    expect([origin, size, Buffer.from(root).toString('base64')]).toEqual(['wlht/zhubao', signed?.size, signed?.root]);
    expect(root).toEqual(await tree.rootAt(size));
    const [opening] = (await events.readAll({ after: size, limit: 1 }));
    expect(opening?.type).toBe('BusinessDayOpened');
    expect(await recordedCheckpoint(events, '2027-01-03')).toMatchObject({ closedDay: '2027-01-03' });
    expect(await recordedCheckpoint(events, '2026-01-01')).toBeUndefined();
  }));

  it('is signed once, also when the engine starts again and takes its closes up anew', () => withStores(stores, async (opened) => {
    await opened.readModels.dropCheckpoint('log-tree');
    const live = await LiveEngine.over(opened, { signing: { origin: 'wlht/zhubao', keys: [office] } });
    await open(live);
    expect((await signedDays(live)).filter((day) => day > '2027-01-02')).toEqual(['2027-01-03', '2027-01-04']);
    await live.stop();
  }));

  it('is signed by the old key and the new while one takes over from the other', () => withStores(stores, async (opened) => {
    const live = await LiveEngine.over(opened, { signing: { origin: 'wlht/zhubao', keys: [office, successor] } });
    await open(live, '2027-01-06');
    const note = parseNote((await recordedCheckpoint(opened.events))?.note ?? '');
    expect([[office], [successor]].map((keys) => verifiedBy(note, keys).length)).toEqual([1, 1]);
    await live.stop();
  }));

  it('is signed for the newest close alone after an outage over several', () => withStores(stores, async (opened) => {
    const before = await LiveEngine.over(opened);
    await open(before, '2027-01-07', '2027-01-08');
    await before.stop();
    await opened.readModels.dropCheckpoint('log-tree');
    const live = await LiveEngine.over(opened, { signing: { origin: 'wlht/zhubao', keys: [office] } });
    await open(live);
    expect((await signedDays(live)).filter((day) => day > '2027-01-05')).toEqual(['2027-01-07']);
    await live.stop();
  }));

  it('changes no figure, and leaves nothing that verification misses', () => withStores(stores, async ({ events, readModels }) => {
    expect(await verify(events, readModels, { keys: [office, successor] })).toMatchObject({ verdict: 'PASSED', faults: [], recorded: { newest: { closedDay: '2027-01-07' } } });
  }));

  it('is not covered where nobody says who may have signed it', () => withStores(stores, async ({ events, readModels }) => {
    expect(await verify(events, readModels)).toMatchObject({ verdict: 'INCOMPLETE', faults: [], notCovered: [{ what: 'CHECKPOINT_UNSIGNED' }] });
  }));

  it('is found out when the log was rewritten under what was signed', async () => {
    const copy = storesIn(file, 'rewritten');
    copyStores(stores, copy);
    tamper(copy.log, `UPDATE events SET metadata = json_set(metadata, '$.streamHash', '${'0'.repeat(64)}') WHERE position = 5`);
    const { verdict, faults } = await withStores(copy, ({ events, readModels }) => verify(events, readModels, { keys: [office] }));
    expect(verdict).toBe('FAILED');
    expect(new Set(faults.map(({ what }) => what))).toEqual(new Set(['CHAIN_BROKEN', 'ROOT_DIFFERS']));
  });

  it('is found out when the tree that is kept of it was changed', async () => {
    const copy = storesIn(file, 'other-tree');
    copyStores(stores, copy);
    const { faults } = await withStores(copy, async ({ events, readModels }) => {
      const first = await readModels.get('logTiles', `0/${'0'.repeat(16)}`);
      const hashes = Buffer.from(String(first?.document['hashes']), 'base64');
      hashes[40] = (hashes[40] ?? 0) ^ 1;
      await readModels.write('logTiles', [{ key: first?.key ?? '', position: (first?.position ?? 0) + 1, document: { ...first?.document, hashes: hashes.toString('base64') } }]);
      return verify(events, readModels, { keys: [office, successor] });
    });
    expect(faults).toMatchObject([{ what: 'READ_MODEL_DIFFERS', collection: 'logTiles', key: '0/0' }]);
  });

  it('is not believed from a stranger who took the name of who signs', () => withStores(stores, async ({ events, readModels }) => {
    const stranger = keyPair('wlht-office', new Uint8Array(32).fill(9));
    expect(await verify(events, readModels, { keys: [stranger] })).toMatchObject({ verdict: 'INCOMPLETE' });
  }));

  it('is not signed where there is no key', async () => {
    const unsigned = storesIn(file, 'unsigned');
    await withStores(unsigned, async (opened) => {
      const live = await LiveEngine.over(opened);
      await open(live, '2027-01-04', '2027-01-05');
      expect(await signedDays(live)).toEqual([]);
      await live.stop();
    });
  });
});

describe('proofs without the log', () => {
  const path = { key: file('office.key'), late: file('late.note'), early: file('early.note'), event: file('event.tlog-proof'), growth: file('growth.proof') };
  const at = ['--store', `sqlite:${stores.log}`];

  beforeAll(async () => {
    writeFileSync(path.key, `${signerText(office)}\n`, { mode: 0o600 });
    await zhubao('checkpoint', ...at, '--recorded', '2027-01-03', '--out', path.early);
    await zhubao('checkpoint', ...at, '--key', path.key, '--origin', 'wlht/zhubao', '--out', path.late);
    await zhubao('prove', ...at, '--checkpoint', path.late, '--event', 'pool-ccb/2', '--out', path.event);
    await zhubao('prove', ...at, '--checkpoint', path.late, '--since', path.early, '--out', path.growth);
  }, 60_000);

  it('tell that an event is under a checkpoint', async () => {
    const { code, stdout } = await zhubao('verify', '--proof', path.event, '--key', verifierText(office));
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^PASSED: \w+ [0-9a-f-]{36}, pool-ccb revision 2, is event \d+ of the \d+ of wlht\/zhubao, signed by wlht-office\n$/)]);
  });

  it('tell that the log has only grown between two', async () => {
    const { code, stdout } = await zhubao('verify', '--proof', path.growth, '--since', path.early, '--key', verifierText(office));
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^PASSED: the \d+ events of wlht\/zhubao begin with the \d+ of the earlier checkpoint, signed by wlht-office\n$/)]);
  });

  it.each([['the whole log', ['--all']], ['a loan', ['--loan', 'Z']]])('and evidence bundles of %s rest on what was signed at the newest day close', async (what, subject) => {
    const bundle = file(`${what}.bundle`);
    expect(await zhubao('export', ...at, ...subject, '--out', bundle)).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout } = await zhubao('verify', '--bundle', bundle, '--key', verifierText(office));
    expect([code, stdout]).toEqual([0, expect.stringContaining('PASSED')]);
    expect(stdout).toContain(`checkpoint wlht/zhubao over ${(await zhubao('checkpoint', ...at, '--recorded')).stdout.split('\n')[1]} events, signed by wlht-office`);
  });

  it('fail once the event that they carry was changed', async () => {
    const text = readFileSync(path.event, 'utf8');
    const extra = Buffer.from(/^extra (.*)$/m.exec(text)?.[1] ?? '', 'base64').toString('utf8');
    const forged = file('forged.tlog-proof');
    writeFileSync(forged, text.replace(/^extra .*$/m, `extra ${Buffer.from(extra.replace('"revision":2', '"revision":3')).toString('base64')}`));
    const { code, stdout } = await zhubao('verify', '--proof', forged, '--key', verifierText(office));
    expect([code, stdout]).toEqual([1, expect.stringContaining('FAILED: Event')]);
  });

  it.each([
    [['verify', '--proof', path.event], 'No key that was given has signed checkpoint wlht/zhubao', 1],
    [['verify', '--proof', path.growth, '--key', verifierText(office)], 'name the checkpoint that you kept with --since FILE', 1],
    [['prove', ...at, '--checkpoint', path.early, '--event', LATEST], 'is not among the', 2],
    [['prove', ...at, '--checkpoint', path.early, '--event', 'pool-ccb/9999'], 'There is no event 9999 in stream pool-ccb', 2],
    [['prove', ...at, '--checkpoint', path.early, '--since', path.late], 'give them the other way round', 2],
    [['prove', ...at, '--checkpoint', path.early], 'Say what to prove', 2],
    [['checkpoint', ...at], 'There is no key to sign with', 2],
    [['checkpoint', ...at, '--recorded', '2020-01-01'], 'No checkpoint was signed at the close of 2020-01-01', 2],
  ])('say what is missing: %j', async (call, sentence, code) => {
    const ended = await zhubao(...call);
    expect(`${ended.stdout}${ended.stderr}`).toContain(sentence);
    expect(ended.code).toBe(code);
  });
});
