import { describe, expect, it, jest } from '@jest/globals';
import { currentReport } from '@zhubao/application';
import { openMemoryReadModelStore } from '@zhubao/read-models';
import { HealthController, ReadinessCheck } from '@zhubao/http-api';
import { backupFrom, lengthOf } from './testing/backups.js';
import { Chance } from './testing/chance.js';
import { type Line, TREASURY } from './testing/diary.js';
import { servers } from './testing/doubles.js';
import { IMPATIENT } from './testing/drawn-faults.js';
import { LiveEngine } from './testing/live-engine.js';
import { livedThrough } from './testing/lived-scenario.js';
import { aLine, aPool, theScheme } from './testing/pool-lines.js';
import { expectSameLife, expectSound } from './testing/same-life.js';
import { seedsOf } from './testing/seeds.js';
import { storesServedAt } from './testing/served-stores.js';
import { shortLife } from './testing/short-life.js';
import { temporaryFolder } from './testing/temporary-files.js';

const file = temporaryFolder();
const aServer = servers();
jest.setTimeout(240_000);

describe('a server that is restarted', () => {
  it.each(seedsOf([751]))('with all its data, now and then in the midst of an append, changes nothing (seed %i)', async (seed) => {
    const [path, lines, chance] = [file(`restarts-${seed}.jsonl`), shortLife(seed, 4), new Chance(seed)];
    const undisturbed = await livedThrough(path, lines);
    const double = await aServer();
    let [appends, restarts] = [0, 0];
    const restartEvery = chance.between(20, 30);
    double.faults.appends = () => {
      appends += 1;
      if (appends % restartEvery === 0) {
        restarts += 1;
        void double.restart();
      }
      return undefined;
    };
    const served = await livedThrough(path, lines, await storesServedAt(double.url, IMPATIENT));
    expect(restarts).toBeGreaterThan(2);
    await expectSameLife(served, undisturbed, { seed });
    await Promise.all([served.stores.close(), undisturbed.stores.close()]);
  });

  it.each(seedsOf([761, 762]))('from an older backup, behind which read models and processes were ahead, lives through it again to the same end (seed %i)', async (seed) => {
    const [path, lines] = [file(`restored-${seed}.jsonl`), shortLife(seed, 4)];
    const undisturbed = await livedThrough(path, lines);
    const double = await aServer();
    const readModels = openMemoryReadModelStore();
    const first = await livedThrough(path, lines, await storesServedAt(double.url, {}, readModels));
    await first.stores.events.close();

    const backup = backupFrom(double, new Chance(seed).between(20, double.log.events.length - 1));
    await double.restart(backup);
    const again = await livedThrough(path, lines, await storesServedAt(double.url, {}, readModels));
    await expectSameLife(again, undisturbed, { seed, backup });
    await Promise.all([again.stores.close(), undisturbed.stores.close()]);
  });
});

const injection = (amountFen: number): Line => aLine('InjectRiskFund', TREASURY, { agreementId: 'ccb', amountFen, budgetDocNo: 'B', slipNo: 'S' });

describe('an engine whose server comes back with an older backup', () => {
  it('stops what follows the log, is not ready any more, and decides on what the log holds; started again, it is as the log is', async () => {
    const double = await aServer();
    const stores = await storesServedAt(double.url, IMPATIENT);
    const live = await LiveEngine.over(stores, { soleWriter: false });
    for (const line of [...theScheme(), ...aPool('ccb', 1_000)]) await live.take(line);
    await live.engine.rest();
    const backup = backupFrom(double, double.log.events.length);
    const lost = injection(500);
    expect(await live.take(lost)).toMatchObject({ rejected: false, repeated: false });
    await live.engine.rest();
    expect(await ready(live)).toMatchObject({ code: 200, status: 'up' });

    await double.restart(backup);
    const beyondAll = Number.MAX_SAFE_INTEGER;
    await expect(live.engine.processes.settled(beyondAll)).rejects.toMatchObject({ name: 'LogChangedError' });
    await expect(live.engine.projections?.settled(beyondAll, { patience: 60_000 })).rejects.toMatchObject({ name: 'LogChangedError' });
    const restored = 'restored from an older backup';
    expect(await ready(live)).toMatchObject({ code: 503, status: 'down', processes: { stopped: expect.stringContaining(restored) }, projections: { feed: { state: 'stopped', lastError: expect.stringContaining(restored) } } });
    expect(await live.take(lost)).toMatchObject({ rejected: false, repeated: false });
    expect((await live.engine.pipeline.states.load('pool', 'ccb')).state.funds.riskFen).toBe(1_500);
    await live.stop();

    const again = await LiveEngine.over(stores, { soleWriter: false });
    await again.engine.rest();
    expect(await ready(again)).toMatchObject({ code: 200, status: 'up' });
    expect((await currentReport(again.engine)).pools['ccb']).toMatchObject({ riskFundFen: 1_500 });
    await expectSound(stores, { events: lengthOf(double) });
    await again.end();
  });

  it('and writes on, by others, until events stand where the lost ones stood: who comes back late begins anew', async () => {
    const double = await aServer({});
    const readModels = openMemoryReadModelStore();
    const first = await LiveEngine.over(await storesServedAt(double.url, {}, readModels), { soleWriter: false });
    for (const line of [...theScheme(), ...aPool('ccb', 1_000)]) await first.take(line);
    const backup = backupFrom(double, double.log.events.length);
    for (const amountFen of [500, 600]) await first.take(injection(amountFen));
    await first.engine.rest();
    const reached = await first.stores.events.head();
    await (await first.stop()).events.close();

    await double.restart(backup);
    const others = await LiveEngine.over(await storesServedAt(double.url), { soleWriter: false });
    for (const amountFen of [700, 800]) await others.take(injection(amountFen));
    await others.engine.rest();
    // As large as the lost ones, they stand where those stood: by their positions nobody can tell.
    expect(await others.stores.events.head()).toBe(reached);
    const late = await LiveEngine.over({ ...others.stores, readModels }, { soleWriter: false });
    await late.engine.rest();
    expect((await currentReport(late.engine)).pools['ccb']).toMatchObject({ riskFundFen: 2_500 });
    await expectSound(late.stores, { reached });
    await late.stop();
    await others.end();
  });
});

async function ready({ engine }: LiveEngine): Promise<object> {
  let code = 0;
  const answer = await new HealthController(new ReadinessCheck(engine, 5_000)).ready({ status: (told) => void (code = told) });
  return { code, ...answer };
}
