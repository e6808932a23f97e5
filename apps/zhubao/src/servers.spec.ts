import { describe, expect, it, jest } from '@jest/globals';
import { describeOnServer, ownDatabase } from '@zhubao/read-models-mongo/testing';
import { servers } from './testing/doubles.js';
import { EXAMPLE_NAMES, exampleFile } from './testing/example-files.js';
import { livedFile, livedThrough } from './testing/lived-scenario.js';
import { printedBut } from './testing/printed.js';
import { expectSameLife } from './testing/same-life.js';
import { seedsOf } from './testing/seeds.js';
import { storesServedAt } from './testing/served-stores.js';
import { shortLife } from './testing/short-life.js';
import { temporaryFolder } from './testing/temporary-files.js';
import { zhubao } from './testing/zhubao-process.js';

const file = temporaryFolder();
const aServer = servers();
// Thousands of calls on a machine that does much else.
jest.setTimeout(120_000);

describe('a log on a server comes to the same figures as one in a file', () => {
  // The year is lived by the command line, below.
  it.each(EXAMPLE_NAMES.filter((name) => name !== 'year'))('in the example %s', async (name) => {
    const undisturbed = await livedFile(exampleFile(name));
    const { url } = await aServer();
    const served = await livedFile(exampleFile(name), await storesServedAt(url));
    await expectSameLife(served, undisturbed, { name });
    await Promise.all([served.stores.close(), undisturbed.stores.close()]);
  });

  it.each(seedsOf([601]))('in a life of a scheme from seed %i', async (seed) => {
    const [path, lines] = [file(`${seed}.jsonl`), shortLife(seed)];
    const undisturbed = await livedThrough(path, lines);
    const { url } = await aServer();
    const served = await livedThrough(path, lines, await storesServedAt(url));
    await expectSameLife(served, undisturbed, { seed });
    await Promise.all([served.stores.close(), undisturbed.stores.close()]);
  });
});

let yearOverFiles: ReturnType<typeof zhubao> | undefined;

async function expectYearPrintedAlike(readModels: string): Promise<void> {
  const embedded = await (yearOverFiles ??= zhubao('run', exampleFile('year'), '--json'));
  const double = await aServer();
  const { url } = double;
  const served = await zhubao('run', exampleFile('year'), '--store', url, '--read-models', readModels, '--keys', `sqlite:${file('year.keys.sqlite')}`, '--json');
  expect({ code: served.code, stderr: served.stderr }).toEqual({ code: 0, stderr: '' });
  expect(printedBut(served.stdout).rest).toBe(printedBut(embedded.stdout).rest);
  const last = double.log.events.findLast(({ stream }) => !stream.startsWith('$'));
  expect([embedded, served].map(({ stdout }) => printedBut(stdout).position)).toEqual(['674', String(last?.position)]);
  const again = await zhubao('report', '--store', url, '--json');
  expect(JSON.parse(again.stdout)).toEqual(JSON.parse(served.stdout).report);
  const verified = await zhubao('verify', '--store', url, '--read-models', readModels);
  expect({ code: verified.code, passed: /^PASSED: 674 events/m.test(verified.stdout) }).toEqual({ code: 0, passed: true });
}

describe('the command line on servers', () => {
  it('prints the year byte for byte as over files, but for the position', () => expectYearPrintedAlike(`sqlite:${file('year.read-models.sqlite')}`));

  describeOnServer('with its read models in MongoDB', () => {
    const database = ownDatabase();

    it('prints the same', () => expectYearPrintedAlike(database().url));
  });
});
