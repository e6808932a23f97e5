import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Answer, erasePerson, KeysMissingError, revealing, streamHash } from '@zhubao/application';
import { type CommandName, sealedPerson } from '@zhubao/domain';
import type { JsonObject } from '@zhubao/event-store';
import { START_OF_STREAM } from '@zhubao/evidence';
import type { KeyStore } from '@zhubao/key-store';
import { bundleOf, verified } from './testing/bundles.js';
import { bankOf, LEADING_GROUP, OFFICE } from './testing/diary.js';
import { drawnKeys } from './testing/drawn-keys.js';
import { LiveEngine } from './testing/live-engine.js';
import { storesInMemory } from './testing/lived-scenario.js';
import { aLine, aPool, aRecommendedLoan, aRosteredFirm, contribution, filing, theScheme } from './testing/pool-lines.js';
import { expectSound } from './testing/same-life.js';
import { ALL_CLEARED, FIRMS } from './testing/scheme-papers.js';

const [FIRM, OTHER_FIRM, THIRD_FIRM] = FIRMS;
const BANK = bankOf('ccb');
const DECIDED = aLine('RecordDecision', LEADING_GROUP, { decisionId: 'D-1', kind: 'ERASURE', subject: '个人信息', text: '同意', docNo: 'D-1' });
const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function living(lines: readonly ReturnType<typeof aLine>[], options: { readonly keys?: KeyStore | undefined } = {}): Promise<LiveEngine> {
  const stores = { ...(await storesInMemory()), ...options };
  const live = await LiveEngine.over(stores);
  ends.push(() => live.end());
  for (const line of lines) await accepted(live, line.command as CommandName, line.as, line.data);
  return live;
}

async function accepted(live: LiveEngine, ...[command, as, data]: Parameters<typeof aLine>): Promise<void> {
  const answer = await live.take(aLine(command, as, data));
  if (answer.rejected) throw new Error(`${command}: ${answer.code}: ${answer.en}`);
  await live.engine.rest();
}

function erase(live: LiveEngine, person: string, commandId: string = randomUUID()): Promise<Answer> {
  return erasePerson(live.engine, live.bus, { whom: { person }, reason: '应本人要求', decisionId: 'D-1', actor: OFFICE, commandId });
}

const registering = (uscc: string, legalRepresentative: string) => aLine('RegisterEnterprise', OFFICE, { uscc, name: uscc, sizeClass: 'SMALL', legalRepresentative, controllers: [], industry: '农产品加工', registrationDocNo: 'R-1' });
const nominating = (uscc: string) => aLine('NominateEnterprise', OFFICE, { uscc, formNo: 'F-1' });
const blacklisting = (persons: readonly string[]) => aLine('BlacklistEnterprise', OFFICE, { uscc: FIRM, persons, reason: '恶意逃废债', lossFen: { bank: 1, enterpriseFund: 0, riskFund: 0 }, decisionId: 'D-1' });
const signing = (signedBy: string) => aLine('SignLoanContract', BANK, {
  loanId: 'L1', contractNo: 'H-1', amountFen: 100_000_000, annualRatePpm: 43_500, penaltyUpliftPpm: 500_000, dayCountBase: 360, schedule: [{ no: 1, dueDate: '2026-01-31', principalFen: 100_000_000 }], signedBy,
});
const checking = (checkedBy: string) => aLine('PassDrawdownChecks', BANK, { loanId: 'L1', checks: ALL_CLEARED, checkedBy });
const aFiledLoan = () => [...theScheme(), DECIDED, ...aPool('ccb', 100_000_000), ...aRosteredFirm(FIRM), ...aRecommendedLoan('L1', 'ccb', 100_000_000), filing('L1'), contribution('L1', 'ccb', 'K-1', 2_000_000)];

async function shownLog(live: LiveEngine): Promise<string> {
  return JSON.stringify(await live.engine.persons.reveal(await live.log()));
}

describe('after an erasure', () => {
  it('whoever is on the blacklist still bars another firm', async () => {
    const live = await living([...theScheme(), DECIDED, registering(FIRM, '某甲'), blacklisting(['某甲'])]);
    expect(await erase(live, '某甲')).toMatchObject({ rejected: false });
    await accepted(live, 'RegisterEnterprise', OFFICE, registering(OTHER_FIRM, ' 某甲 ').data);
    expect(await live.take(nominating(OTHER_FIRM))).toMatchObject({ rejected: true, code: 'BLACKLISTED' });
    await accepted(live, 'RegisterEnterprise', OFFICE, registering(THIRD_FIRM, '某乙').data);
    expect(await live.take(nominating(THIRD_FIRM))).toMatchObject({ rejected: false });
    await expectSound(live.stores, {});
  });

  it('whoever signed still may not check', async () => {
    const live = await living([...aFiledLoan(), signing('某甲')]);
    await erase(live, '某甲');
    expect(await live.take(checking('某甲'))).toMatchObject({ rejected: true, code: 'SAME_PERSON' });
    expect(await live.take(checking('某乙'))).toMatchObject({ rejected: false });
  });

  it('who comes again is sealed with a new key: the new is read, the old is not', async () => {
    const live = await living([...theScheme(), DECIDED, registering(FIRM, '某甲')]);
    await erase(live, '某甲');
    await accepted(live, 'RegisterEnterprise', OFFICE, registering(OTHER_FIRM, '某甲').data);
    const [old, fresh] = (await live.log()).filter((event) => event.type === 'EnterpriseRegistered').map(({ data }) => data.legalRepresentative);
    expect(sealedPerson(String(old))?.subjectId).toBe(sealedPerson(String(fresh))?.subjectId);
    expect(await live.engine.persons.reveal([old, fresh])).toEqual([expect.stringContaining('已删除 / erased ('), '某甲']);
  });

  it('who comes again can be erased again', async () => {
    const live = await living([...theScheme(), DECIDED, registering(FIRM, '某甲')]);
    await erase(live, '某甲');
    await accepted(live, 'RegisterEnterprise', OFFICE, registering(OTHER_FIRM, '某甲').data);
    await erase(live, '某甲');
    expect(await shownLog(live)).not.toContain('某甲');
  });

  it('the same command again gets the first answer, and nothing more is recorded', async () => {
    const live = await living([...theScheme(), DECIDED, registering(FIRM, '某甲')]);
    const commandId = randomUUID();
    const first = await erase(live, '某甲', commandId);
    expect(await erase(live, '某甲', commandId)).toEqual({ ...first, repeated: true });
    expect((await live.log()).filter(({ type }) => type === 'PersonalDataErased')).toHaveLength(1);
  });

  it('a bundle of the log passes, with the erasure decided anew', async () => {
    const live = await living([...aFiledLoan(), signing('某甲')]);
    await erase(live, '某甲');
    const log = await live.log();
    expect(await verified(await bundleOf(live.stores.events, { wholeLog: true }))).toMatchObject({ verdict: 'PASSED', faults: [], events: log.length, decisions: { onTheirWord: 0 } });
  });
});

describe('an erasure', () => {
  it('is for the Office alone, and for a person of whom something is known', async () => {
    const live = await living([...theScheme(), DECIDED, registering(FIRM, '某甲')]);
    expect(await erase(live, '某乙')).toMatchObject({ rejected: true, code: 'UNKNOWN' });
    const byBank = { whom: { person: '某甲' }, reason: '', decisionId: 'D-1', actor: BANK, commandId: randomUUID() } as const;
    expect(await erasePerson(live.engine, live.bus, byBank)).toMatchObject({ rejected: true, code: 'FORBIDDEN' });
    expect(await shownLog(live)).toContain('某甲');
  });

  it('that ended between its event and its key is finished at the next start', async () => {
    const keys = drawnKeys();
    const interrupted: KeyStore = { ...keys, destroy: async () => { throw new Error('the process ends here'); } };
    const live = await living([...theScheme(), DECIDED, registering(FIRM, '某甲')], { keys: interrupted });
    await expect(erase(live, '某甲')).rejects.toThrow('the process ends here');
    expect(await shownLog(live)).toContain('某甲');
    const stores = await live.stop();
    const again = await LiveEngine.over({ ...stores, keys });
    expect(await shownLog(again)).not.toContain('某甲');
    await again.stop();
  });

  it('is not undone by keys that come back out of a backup, and leaves a key that was made since', async () => {
    const live = await living([...theScheme(), DECIDED, registering(FIRM, '某甲')]);
    await erase(live, '某甲');
    await accepted(live, 'RegisterEnterprise', OFFICE, registering(OTHER_FIRM, '某甲').data);
    const stores = await live.stop();
    const again = await LiveEngine.over(stores);
    expect((await shownLog(again)).match(/某甲/gu)).toHaveLength(1);
    const backup = drawnKeys();
    await backup.keyFor(await again.engine.persons.subjectOf('某甲'));
    await again.stop();
    const restored = await LiveEngine.over({ ...stores, keys: backup });
    expect(await shownLog(restored)).not.toContain('某甲');
    await restored.stop();
  });
});

describe('without keys', () => {
  it('no command that names a person is taken, and nothing is written', async () => {
    const live = await living(theScheme(), { keys: undefined });
    const before = await live.log();
    await expect(live.take(registering(FIRM, '某甲'))).rejects.toThrow(KeysMissingError);
    await expect(live.take(aLine('ErasePersonalData', OFFICE, { subjectId: '0'.repeat(32), reason: 'x', decisionId: 'D-1' }))).rejects.toThrow(KeysMissingError);
    expect(await live.log()).toEqual(before);
  });

  it('what names nobody is taken', async () => {
    const live = await living(theScheme(), { keys: undefined });
    expect(await live.take(DECIDED)).toMatchObject({ rejected: false });
  });

  it('names stay sealed where they are shown, and say so', async () => {
    const live = await living([...theScheme(), registering(FIRM, '某甲')]);
    const shown = JSON.stringify(await revealing({ keys: undefined, events: live.stores.events })(await live.log()));
    expect(shown).toMatch(/密封 \/ sealed \([0-9a-f]{8}, 此处无密钥库 no key store here\)/u);
  });
});

describe('a log of before names were sealed', () => {
  /** The event with the name as it was written then, in a log with a chain of its own. */
  async function olderLog(): Promise<LiveEngine> {
    const stores = await storesInMemory();
    const first = await LiveEngine.over(stores);
    for (const line of [...aFiledLoan(), signing('某甲'), blacklisting(['某丙'])]) await accepted(first, line.command as CommandName, line.as, line.data);
    const plain = await first.engine.persons.reveal(await stores.events.readAll({ limit: 10_000 }));
    await first.end();
    const older = await storesInMemory();
    const hashes = new Map<string, string>();
    for (const { stream, revision, id, type, data, metadata } of plain) {
      const { streamHash: _hash, ...rest } = metadata;
      const hash = streamHash(hashes.get(stream) ?? START_OF_STREAM, { id, type, data, metadata: rest, stream, revision });
      hashes.set(stream, hash);
      await older.events.append(stream, revision === 0 ? 'no-stream' : revision - 1, [{ id, type, data, metadata: { ...rest, streamHash: hash } satisfies JsonObject }]);
    }
    const live = await LiveEngine.over(older);
    ends.push(() => live.end());
    await live.engine.rest();
    return live;
  }

  it('is read as it stands', async () => {
    const live = await olderLog();
    const log = JSON.stringify(await live.log());
    expect({ plain: log.includes('"signedBy":"某甲"'), sealed: log.includes('person:v1:') }).toEqual({ plain: true, sealed: false });
    expect(await shownLog(live)).toBe(log);
    await expectSound(live.stores, {});
  });

  it('bars whom it barred: persons of then are compared with those of today', async () => {
    const live = await olderLog();
    expect(await live.take(checking('某甲'))).toMatchObject({ rejected: true, code: 'SAME_PERSON' });
    await accepted(live, 'RegisterEnterprise', OFFICE, registering(OTHER_FIRM, '某丙').data);
    expect(await live.take(nominating(OTHER_FIRM))).toMatchObject({ rejected: true, code: 'BLACKLISTED' });
    expect(await live.take(checking('某乙'))).toMatchObject({ rejected: false });
  });
});
