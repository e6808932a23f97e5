import { describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { asJsonLines, TREASURY } from './testing/diary.js';
import { LiveEngine } from './testing/live-engine.js';
import { aLine, aPool, aRecommendedLoan, aRosteredFirm, filing, theScheme } from './testing/pool-lines.js';
import { randomScenario } from './testing/random-scenario.js';
import { FIRMS } from './testing/scheme-papers.js';
import { temporaryFolder } from './testing/temporary-files.js';
import { filesAt, openStores } from '@zhubao/stores';
import { runInto } from './cli/run.js';

const file = temporaryFolder();
const INJECTION = aLine('InjectRiskFund', TREASURY, { agreementId: 'ccb', amountFen: 500, budgetDocNo: 'B-9', slipNo: 'S-9' });
const UNKNOWN_POOL = aLine('InjectRiskFund', TREASURY, { agreementId: 'icbc', amountFen: 500, budgetDocNo: 'B-9', slipNo: 'S-9' });
const founded = () => [...theScheme(), ...aPool('ccb', 100_000_000)];

describe('the same command id again', () => {
  it('gets the first answer and writes nothing, also from another engine over the same stores', async () => {
    const first = await LiveEngine.after(founded());
    const answer = await first.take(INJECTION);
    const written = (await first.log()).length;
    const repeated = { ...answer, repeated: true };
    expect(await first.take(INJECTION)).toEqual(repeated);
    const second = await LiveEngine.over(await first.stop());
    expect(await second.take(INJECTION)).toEqual(repeated);
    expect(await second.log()).toHaveLength(written);
    await second.end();
  });

  it('gets the first answer whatever it says the second time', async () => {
    const live = await LiveEngine.after(founded());
    const answer = await live.take(INJECTION);
    expect(await live.take({ ...INJECTION, data: { ...INJECTION.data, amountFen: 7 } })).toEqual({ ...answer, repeated: true });
    await live.end();
  });

  it('is refused again in the same words, though it would be accepted by now, also after a restart', async () => {
    const first = await LiveEngine.after(founded());
    const refusal = await first.take(UNKNOWN_POOL);
    expect(refusal).toMatchObject({ rejected: true });
    for (const line of aPool('icbc', 1)) await first.take(line);
    expect(await first.take(UNKNOWN_POOL)).toEqual(refusal);
    const second = await LiveEngine.over(await first.stop());
    expect(await second.take(UNKNOWN_POOL)).toEqual(refusal);
    expect(await second.take({ ...UNKNOWN_POOL, commandId: aLine('InjectRiskFund', TREASURY, {}).commandId })).toMatchObject({ rejected: false });
    await second.end();
  });

  it('from 64 callers at once is written once; one of them is told so first, the others that it had been', async () => {
    const live = await LiveEngine.after(founded());
    const before = (await live.log()).length;
    const answers = await Promise.all(Array.from({ length: 64 }, () => live.take(INJECTION)));
    expect(await live.log()).toHaveLength(before + 1);
    expect(answers.filter((answer) => !answer.rejected && !answer.repeated)).toHaveLength(1);
    expect(new Set(answers.map((answer) => (answer.rejected ? answer.code : `${answer.stream}@${answer.revision} ${answer.position} ${answer.events[0]?.id}`))).size).toBe(1);
    await live.end();
  });

  it('of a filing is answered with what became of the filing, by its notice', async () => {
    const live = await LiveEngine.after([...founded(), ...aRosteredFirm(FIRMS[0]), ...aRecommendedLoan('L1', 'ccb', 100_000_000)]);
    const decision = filing('L1');
    const answers = await Promise.all(Array.from({ length: 16 }, () => live.take(decision)));
    expect(answers.map(({ rejected }) => rejected)).toEqual(Array(16).fill(false));
    expect((await live.log()).filter(({ type }) => type === 'CapacityReserved' || type === 'FilingNoticeIssued')).toHaveLength(2);
    await live.end();
  });
});

describe('a file that is run twice into one store', () => {
  it('changes nothing the second time, though its ids are derived from name and line', async () => {
    const seed = 12;
    const location = filesAt(file('twice.sqlite'), file('twice.read-models.sqlite'));
    writeFileSync(file('twice.jsonl'), asJsonLines(randomScenario(seed, 4).map(({ commandId: _derived, ...line }) => line)));
    const runs = [];
    for (let run = 0; run < 2; run += 1) {
      const stores = await openStores(location, 'deferred');
      runs.push({ ...(await runInto(stores, [file('twice.jsonl')], 1)), head: await stores.events.head() });
      await stores.close();
    }
    expect({ seed, ...runs[1] }).toEqual({ seed, ...runs[0] });
  });
});
