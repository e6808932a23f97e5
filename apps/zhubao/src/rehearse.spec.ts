import { describe, expect, it } from '@jest/globals';
import { rehearsePolicy } from '@zhubao/application';
import { type Policy, policyRef, ulanhot } from '@zhubao/domain';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXAMPLE_NAMES, exampleFile } from './testing/example-files.js';
import { type Lived, livedFile, livedThrough } from './testing/lived-scenario.js';
import { randomScenario } from './testing/random-scenario.js';
import { seedsOf } from './testing/seeds.js';
import { temporaryFolder } from './testing/temporary-files.js';
import { zhubao } from './testing/zhubao-process.js';

const SLOW_MS = 240_000;
const file = temporaryFolder();
const CANDIDATE = fileURLToPath(new URL('../../../examples/policies/ulanhot-2.json', import.meta.url));
const page = (name: string): string => readFileSync(fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url)), 'utf8');

/** The one version that a scheme has lived under. */
function policyOf({ log }: Lived): Policy {
  const [policy, ...more] = log.flatMap((event) => (event.type === 'PolicyAdopted' ? [event.data.policy] : []));
  if (policy === undefined || more.length > 0) throw new Error('the scheme has not lived under one version alone');
  return policy;
}

async function expectAllTheSame(lived: Lived): Promise<void> {
  const policy = policyOf(lived);
  const { appends, rows, inPlaceOf, reach, total } = await rehearsePolicy(lived.stores.events, policy, { mostRows: 10 });
  expect(rows).toEqual([]);
  expect(appends).toEqual({ decided: appends.same, same: appends.same, other: 0, refused: 0, notDecided: 0 });
  expect(appends.same).toBeGreaterThan(10);
  expect(Object.values(total.effect)).toEqual([0, 0, 0, 0]);
  expect(inPlaceOf).toEqual([policyRef(policy)]);
  expect(reach).toEqual({ complete: true, position: reach.head, head: lived.log.at(-1)?.position });
}

describe('The policy that was in force', () => {
  it.each(EXAMPLE_NAMES)('decides all of the example %s the same', async (name) => {
    const lived = await livedFile(exampleFile(name));
    await expectAllTheSame(lived);
    await lived.stores.close();
  }, SLOW_MS);

  it.each(seedsOf([3, 14, 159]))('decides all of the random life %i the same', async (seed) => {
    const lived = await livedThrough(file('random.jsonl'), randomScenario(seed));
    await expectAllTheSame(lived);
    await lived.stores.close();
  }, SLOW_MS);
});

describe('A rehearsal', () => {
  it('that has no more time says how far it came, and that it is not whole', async () => {
    const lived = await livedFile(exampleFile('year'));
    const { reach, appends } = await rehearsePolicy(lived.stores.events, policyOf(lived), { mostRows: 10, mostMs: 0 });
    expect(reach.complete).toBe(false);
    expect(reach.position).toBeLessThan(reach.head);
    expect(appends.decided).toBeLessThan(600);
    await lived.stores.close();
  }, SLOW_MS);

  it('leaves the log as it was', async () => {
    const lived = await livedFile(exampleFile('late-fact'));
    const head = await lived.stores.events.head();
    await rehearsePolicy(lived.stores.events, { ...policyOf(lived), term: { maxMonths: 1 } }, { mostRows: 10 });
    expect(await lived.stores.events.head()).toBe(head);
    await lived.stores.close();
  }, SLOW_MS);
});

describe('zhubao rehearse', () => {
  it('prints of the year what both pages show, and the same figures as JSON', async () => {
    const store = `sqlite:${file('year.sqlite')}`;
    expect(await zhubao('run', exampleFile('year'), '--store', store)).toMatchObject({ code: 0 });
    const asked = ['rehearse', '--policy', CANDIDATE, '--from', '2026-01-01', '--to', '2026-12-31', '--store', store];
    const { stdout, code } = await zhubao(...asked);
    expect(code).toBe(0);
    for (const name of ['rehearsal.md', 'rehearsal.zh-CN.md']) expect(page(name)).toContain(stdout.trimEnd());
    const found = JSON.parse((await zhubao(...asked, '--json', '--limit', '1')).stdout);
    // 200,000.00 of L4 at 3 % instead of 2 %; 608,352.22 and 4,009,805.92 shared 60 : 40 instead of half and half.
    expect(found).toMatchObject({
      candidate: 'ulanhot-zhubaodai@2', from: '2026-01-01', moreRows: 2, reach: { complete: true },
      total: { other: 3, refused: 0, effect: { contributionDueFen: 1_000_000, enterpriseFundFen: 0, riskFundFen: -46_181_581, bankFen: 46_181_581 } },
    });
  }, SLOW_MS);

  it('names every fault of a file that is no policy, and of its options', async () => {
    const candidate = file('candidate.json');
    writeFileSync(candidate, JSON.stringify({ ...ulanhot, term: { maxMonths: 0 }, loanTypes: [] }));
    const ended = await zhubao('rehearse', '--policy', candidate);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('term.maxMonths must be an integer from 1 to 600');
    expect(ended.stderr).toContain('term.maxMonths 应为 1 至 600 的整数');
    expect(ended.stderr).toContain('loanTypes must be a list of 1 to 50 entries');
    expect((await zhubao('rehearse', '--policy', CANDIDATE, '--from', '2026-02-01', '--to', '2026-01-01')).stderr).toContain('--to 2026-01-01 is before --from 2026-02-01');
    expect((await zhubao('rehearse', '--policy', CANDIDATE, '--limit', 'many')).stderr).toContain('--limit: "many"');
    writeFileSync(candidate, '{');
    expect((await zhubao('rehearse', '--policy', candidate)).stderr).toContain('is not JSON');
  }, SLOW_MS);
});
