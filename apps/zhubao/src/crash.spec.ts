import { describe, expect, it, jest } from '@jest/globals';
import { rmSync, writeFileSync } from 'node:fs';
import { decodeEvent, revealing, verify } from '@zhubao/application';
import type { RecordedSchemeEvent } from '@zhubao/domain';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import { openSqliteReadModelStore } from '@zhubao/read-models-sqlite';
import { openKeys } from '@zhubao/stores';
import { acknowledgedAmongKills, expectKept } from './testing/acknowledged.js';
import { Chance } from './testing/chance.js';
import { asJsonLines } from './testing/diary.js';
import { expectWhole, filingsThatHangInTheAir, streamsOf } from './testing/log-rules.js';
import { randomScenario } from './testing/random-scenario.js';
import { temporaryFolder } from './testing/temporary-files.js';
import { zhubao, ZhubaoProcess } from './testing/zhubao-process.js';

const file = temporaryFolder();
// Starting a process takes what the machine gives it.
jest.setTimeout(120_000);

async function expectSound(log: string): Promise<readonly RecordedSchemeEvent[]> {
  const events = await openSqliteEventStore({ path: log, mode: 'read-only' });
  const readModels = openSqliteReadModelStore({ path: log.replace(/\.sqlite$/, '.read-models.sqlite'), readOnly: true });
  const all = (await events.readAll({ limit: 100_000 })).map(decodeEvent);
  expectWhole(all);
  expect(filingsThatHangInTheAir(all)).toEqual([]);
  expect(await verify(events, readModels)).toMatchObject({ verdict: 'PASSED', faults: [] });
  await events.close();
  await readModels.close();
  return all;
}

describe('a run that is killed and started again', () => {
  it('ends as if nothing had happened, wherever it was cut', async () => {
    const seed = 20_250_210;
    const chance = new Chance(seed);
    const scenario = file('cut.jsonl');
    writeFileSync(scenario, asJsonLines(randomScenario(seed, 8)));
    // The same keys for all, so that one person is sealed alike in all logs.
    const keys = file('cut.keys.sqlite');
    const undisturbed = await zhubao('run', scenario, '--store', `sqlite:${file('undisturbed.sqlite')}`, '--keys', `sqlite:${keys}`, '--json');
    const whole = await expectSound(file('undisturbed.sqlite'));

    for (let round = 1; round <= 3; round += 1) {
      const log = file(`cut-${round}.sqlite`);
      const cuts = [chance.between(1, whole.length / 2), chance.between(whole.length / 2, whole.length)].map(Math.floor);
      for (const cut of cuts) {
        const writer = ZhubaoProcess.smallCommits(scenario, log, keys, chance.between(1, 9));
        await writer.until((positions) => Number(positions.at(-1) ?? 0) >= cut);
        writer.kill();
        await writer.ended;
      }
      const again = await zhubao('run', scenario, '--store', `sqlite:${log}`, '--keys', `sqlite:${keys}`, '--json');
      const told = { seed, round, cuts };
      expect({ ...told, code: again.code, stderr: again.stderr }).toEqual({ ...told, code: undisturbed.code, stderr: undisturbed.stderr });
      expect({ ...told, ...JSON.parse(again.stdout) }).toEqual({ ...told, ...JSON.parse(undisturbed.stdout) });
      expect({ ...told, streams: streamsOf(await expectSound(log)) }).toEqual({ ...told, streams: streamsOf(whole) });
    }
  });

  it('also when its log was lost and its read models were not', async () => {
    const scenario = file('lost.jsonl');
    const log = file('lost.sqlite');
    writeFileSync(scenario, asJsonLines(randomScenario(77, 4)));
    const first = await zhubao('run', scenario, '--store', `sqlite:${log}`, '--json');
    for (const part of ['', '-wal', '-shm']) rmSync(`${log}${part}`, { force: true });
    const again = await zhubao('run', scenario, '--store', `sqlite:${log}`, '--json');
    expect(JSON.parse(again.stdout)).toEqual(JSON.parse(first.stdout));
    await expectSound(log);
  });

  it('also when its read models were lost and its log was not: they are folded again, and no step is taken twice', async () => {
    for (const seed of [78, 79]) {
      const log = file(`kept-${seed}.sqlite`);
      const readModels = log.replace(/\.sqlite$/, '.read-models.sqlite');
      writeFileSync(file('kept.jsonl'), asJsonLines(randomScenario(seed, 8)));
      const first = await zhubao('run', file('kept.jsonl'), '--store', `sqlite:${log}`, '--json');
      const before = await expectSound(log);
      for (const part of ['', '-wal', '-shm']) rmSync(`${readModels}${part}`, { force: true });
      const rebuilt = await zhubao('rebuild', '--store', `sqlite:${log}`);
      expect({ seed, code: rebuilt.code }).toEqual({ seed, code: 0 });
      const after = await expectSound(log);
      expect({ seed, written: after.slice(before.length).map(({ type, data }) => ({ type, data })) }).toEqual({ seed, written: [] });
      expect(JSON.parse((await zhubao('report', '--store', `sqlite:${log}`, '--json')).stdout)).toEqual(JSON.parse(first.stdout).report);
    }
  });
});

describe('an engine that is killed between commands', () => {
  it('has kept all it acknowledged and every key of it, gives the same answers again, and ends what it had begun', async () => {
    const seed = 31;
    const chance = new Chance(seed);
    const log = file('acknowledged.sqlite');
    const acknowledged = await acknowledgedAmongKills({
      kills: 4,
      start: () => ZhubaoProcess.liveEngine(`sqlite:${log}`, `sqlite:${log}.read-models`, seed, 'whole'),
      kill: async (engine, before) => {
        const enough = chance.between(5, 60) + before;
        await engine.until((lines) => lines.length >= enough);
        engine.kill();
      },
    }, { seed });
    const events = await openSqliteEventStore({ path: log, mode: 'read-only' });
    const all = (await events.readAll({ limit: 100_000 })).map(decodeEvent);
    const keys = await openKeys({ kind: 'sqlite', path: `${log}.read-models.keys` });
    const read = JSON.stringify(await revealing({ keys, events })(all));
    await Promise.all([events.close(), keys.close()]);
    expect({ names: read.includes('"signedBy":"signer"'), sealed: read.includes('person:v1:'), missing: read.includes('key missing') }).toEqual({ names: true, sealed: false, missing: false });
    expectKept(acknowledged, all);
    expectWhole(all);
    expect(filingsThatHangInTheAir(all)).toEqual([]);
  });
});
