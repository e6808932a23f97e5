import { writeFileSync } from 'node:fs';
import { describe, expect, it, jest } from '@jest/globals';
import type { EsdbDouble } from '@zhubao/event-store-esdb-double';
import { openSqliteReadModelStore } from '@zhubao/read-models-sqlite';
import { openKeys } from '@zhubao/stores';
import { acknowledgedAmongKills, expectKept } from './testing/acknowledged.js';
import { lengthOf } from './testing/backups.js';
import { Chance } from './testing/chance.js';
import { asJsonLines } from './testing/diary.js';
import { servers } from './testing/doubles.js';
import { livedFile, logOf, storesInMemory } from './testing/lived-scenario.js';
import { streamsOf } from './testing/log-rules.js';
import { printedBut } from './testing/printed.js';
import { expectSound } from './testing/same-life.js';
import { seedsOf } from './testing/seeds.js';
import { type ServedStores, storesServedAt } from './testing/served-stores.js';
import { shortLife } from './testing/short-life.js';
import { temporaryFolder } from './testing/temporary-files.js';
import { zhubao, ZhubaoProcess } from './testing/zhubao-process.js';

const file = temporaryFolder();
const aServer = servers();
// Starting a process takes what the machine gives it.
jest.setTimeout(240_000);

/** Kills in the midst of the append by which the log becomes so long: it is written, and its writer never learns of it. */
async function killAtLength(process: ZhubaoProcess, double: EsdbDouble, events: number): Promise<void> {
  const ignore = double.log.onAppend(() => {
    if (lengthOf(double) >= events) process.kill();
  });
  await process.ended;
  ignore();
}

function storesOf(double: EsdbDouble, readModels: string): Promise<ServedStores> {
  return storesServedAt(double.url, {}, openSqliteReadModelStore({ path: readModels }));
}

describe('a run on a server that is killed and started again', () => {
  it.each(seedsOf([731, 732]))('ends as if nothing had happened, wherever it was cut (seed %i)', async (seed) => {
    const chance = new Chance(seed);
    const scenario = file(`cut-${seed}.jsonl`);
    writeFileSync(scenario, asJsonLines(shortLife(seed, 4)));
    // The same keys for both, so that one person is sealed alike in both logs.
    const keys = { kind: 'sqlite', path: file(`cut-${seed}.keys.sqlite`) } as const;
    const undisturbed = await livedFile(scenario, { ...(await storesInMemory()), keys: await openKeys(keys) });
    const printed = await zhubao('run', scenario, '--json');

    const double = await aServer();
    const readModels = file(`cut-${seed}.read-models.sqlite`);
    const options = [scenario, '--store', double.url, '--read-models', `sqlite:${readModels}`, '--keys', `sqlite:${keys.path}`, '--json'];
    const cuts = Array.from({ length: 3 }, () => chance.between(1, undisturbed.log.length - 1)).toSorted((a, b) => a - b);
    for (const cut of cuts) await killAtLength(ZhubaoProcess.zhubao('run', ...options), double, Math.max(cut, lengthOf(double) + 1));
    const again = await zhubao('run', ...options);
    const told = { seed, cuts };
    expect({ ...told, code: again.code, stderr: again.stderr }).toEqual({ ...told, code: printed.code, stderr: '' });
    expect({ ...told, printed: printedBut(again.stdout).rest }).toEqual({ ...told, printed: printedBut(printed.stdout).rest });
    const stores = await storesOf(double, readModels);
    expect({ ...told, streams: streamsOf(await logOf(stores.events)) }).toEqual({ ...told, streams: streamsOf(undisturbed.log) });
    await expectSound(stores, told);
    await Promise.all([stores.close(), undisturbed.stores.close()]);
  });
});

describe('an engine on a server that is killed in the midst of its work', () => {
  it.each(seedsOf([741]))('has kept all it acknowledged, gives the same answers again, and ends what it had begun (seed %i)', async (seed) => {
    const chance = new Chance(seed);
    const double = await aServer();
    const readModels = file(`live-${seed}.read-models.sqlite`);
    const acknowledged = await acknowledgedAmongKills({
      kills: 4,
      start: () => ZhubaoProcess.liveEngine(double.url, `sqlite:${readModels}`, seed, 'short'),
      kill: (engine) => killAtLength(engine, double, lengthOf(double) + chance.between(1, 60)),
    }, { seed });
    const stores = await storesOf(double, readModels);
    expectKept(acknowledged, await logOf(stores.events));
    await expectSound(stores, { seed });
    await stores.close();
  });
});
