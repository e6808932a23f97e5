import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Verification, verify, type VerifyProgress } from '@zhubao/application';
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
import { copyStores, liveExample, storesIn, tamper, withStores } from './testing/lived-example.js';
import { temporaryFolder } from './testing/temporary-files.js';

const file = temporaryFolder();
const sound = storesIn(file, 'sound');
let copies = 0;

beforeAll(() => liveExample('recovery-surplus', sound), 60_000);

/** What verification says of the example's files after they were changed behind the engine's back. */
async function after(changes: { readonly log?: readonly string[]; readonly readModels?: readonly string[] }): Promise<Verification> {
  const copy = storesIn(file, `copy-${(copies += 1)}`);
  copyStores(sound, copy);
  tamper(copy.log, ...(changes.log ?? []));
  tamper(copy.readModels, ...(changes.readModels ?? []));
  return withStores(copy, ({ events, readModels }) => verify(events, readModels));
}

const kinds = ({ faults }: Verification): readonly string[] => faults.map(({ what }) => what);
const firstOf = (type: string) => `(SELECT min(position) FROM events WHERE type = '${type}')`;
const lastOf = (type: string) => `(SELECT max(position) FROM events WHERE type = '${type}')`;
const setData = (where: string, path: string, value: string) => `UPDATE events SET data = json_set(data, '${path}', ${value}) WHERE position = ${where}`;
const setMetadata = (where: string, path: string, value: string) => `UPDATE events SET metadata = json_set(metadata, '${path}', ${value}) WHERE position = ${where}`;

describe('a log as the engine wrote it', () => {
  it('passes, with every event and every document looked at', async () => {
    const verification = await after({});
    expect(verification).toMatchObject({ verdict: 'PASSED', faults: [], faultCount: 0, notCovered: [] });
    expect(verification.events).toBeGreaterThan(100);
    expect(verification.documents).toBeGreaterThan(20);
  });

  it('passes in several readings of the log, and tells how far it has come', async () => {
    const seen: VerifyProgress[] = [];
    const verification = await withStores(sound, ({ events, readModels }) => verify(events, readModels, { documentsAtOnce: 10, onProgress: (progress) => seen.push(progress) }));
    const once = await after({});
    expect(verification).toEqual(once);
    expect(seen.at(-1)).toMatchObject({ position: once.position, head: once.position, pass: seen.at(-1)?.passes });
    expect(seen.at(-1)?.passes).toBeGreaterThan(2);
  });

  it('is not called proved without its read models', async () => {
    const verification = await withStores(sound, ({ events }) => verify(events, undefined));
    expect(verification).toMatchObject({ verdict: 'INCOMPLETE', faults: [], documents: 0, notCovered: [{ what: 'NO_READ_MODELS' }] });
  });

  it('is not called proved when it is empty', async () => {
    const empty = await openSqliteEventStore({ path: ':memory:' });
    expect(await verify(empty, undefined)).toMatchObject({ verdict: 'INCOMPLETE', events: 0, position: null });
    await empty.close();
  });
});

describe('a changed log fails at the event', () => {
  it('that stands behind a dropped one', async () => {
    const verification = await after({ log: [`DELETE FROM events WHERE position = ${firstOf('LoanContractSigned')}`] });
    expect(verification.verdict).toBe('FAILED');
    expect(verification.faults[0]).toMatchObject({ what: 'REVISION_GAP', stream: expect.stringMatching(/^loan-/) });
    expect(verification.faults[0]?.en).toMatch(/revision \d+ of its stream is missing before it/);
  });

  it('whose cause was dropped from the end of its stream, where no revision is missing', async () => {
    const isLast = 'revision = (SELECT max(revision) FROM events AS other WHERE other.stream_id = events.stream_id)';
    const isCause = `id IN (SELECT json_extract(metadata, '$."$causationId"') FROM events)`;
    const verification = await after({ log: [`DELETE FROM events WHERE position = (SELECT min(position) FROM events WHERE ${isLast} AND ${isCause})`] });
    expect(verification.faults[0]).toMatchObject({ what: 'CAUSE_MISSING' });
  });

  it('no more when the last one is gone: the read models know more than the log', async () => {
    const verification = await after({ log: ['DELETE FROM events WHERE position = (SELECT max(position) FROM events)'] });
    expect(kinds(verification)).toContain('READ_MODEL_AHEAD_OF_LOG');
  });

  it('that holds the data of another stream', async () => {
    const [a, b] = [firstOf('LoanApplied'), lastOf('LoanApplied')];
    const verification = await after({ log: [
      `CREATE TEMP TABLE held AS SELECT position, data FROM events WHERE position IN (${a}, ${b})`,
      `UPDATE events SET data = (SELECT data FROM held WHERE held.position <> events.position) WHERE position IN (SELECT position FROM held)`,
    ] });
    expect(verification.faults.slice(0, 4)).toMatchObject([{ what: 'WRONG_STREAM' }, { what: 'CHAIN_BROKEN' }, { what: 'WRONG_STREAM' }, { what: 'CHAIN_BROKEN' }]);
    expect(verification.faults[0]?.en).toContain('not that of its stream');
  });

  it('that holds the data of another event of its stream', async () => {
    const [a, b] = [firstOf('FundContributed'), lastOf('FundContributed')];
    const verification = await after({ log: [
      `CREATE TEMP TABLE held AS SELECT position, data FROM events WHERE position IN (${a}, ${b})`,
      `UPDATE events SET data = (SELECT data FROM held WHERE held.position <> events.position) WHERE position IN (SELECT position FROM held)`,
    ] });
    expect(verification.faults[0]).toMatchObject({ what: 'INVARIANT_BROKEN', en: expect.stringContaining('invariant 5') });
    expect(kinds(verification)).toContain('READ_MODEL_DIFFERS');
  });

  it('whose amount was changed, and names the documents that it changes', async () => {
    const verification = await after({ log: [setData(firstOf('RiskFundInjected'), '$.amountFen', '1')] });
    expect(kinds(verification)).toContain('INVARIANT_BROKEN');
    expect(verification.faults).toContainEqual(expect.objectContaining({ what: 'READ_MODEL_DIFFERS', collection: 'pools', field: 'riskFen' }));
  });

  it('whose debits and credits no longer meet', async () => {
    const verification = await after({ log: [setData(firstOf('RecoveryApplied'), '$.steps.bankFen', '1')] });
    expect(verification.faults[0]).toMatchObject({ what: 'INVARIANT_BROKEN' });
    expect(verification.faults.map(({ en }) => en)).toContainEqual(expect.stringContaining('The steps and the surplus of a recovery make its gross amount'));
  });

  it('that repeats the id of another', async () => {
    const last = lastOf('FundContributed');
    const verification = await after({ log: [
      `UPDATE events SET id = (SELECT earlier.id FROM events AS earlier WHERE earlier.stream_id = events.stream_id AND earlier.revision = 0) WHERE position = ${last}`,
    ] });
    expect(verification.faults[0]).toMatchObject({ what: 'ID_REPEATED' });
    expect(verification.faults[0]?.en).toContain('its id stands in its stream before, at position');
  });

  it('whose id does not derive from its command', async () => {
    const verification = await after({ log: [setMetadata(firstOf('RiskFundInjected'), '$.commandId', `'00000000-0000-4000-8000-000000000000'`)] });
    expect(verification.faults[0]).toMatchObject({ what: 'ID_NOT_DERIVED' });
  });

  it('that names a cause which is not there', async () => {
    const verification = await after({ log: [setMetadata(firstOf('CapacityDrawn'), '$."$causationId"', `'00000000-0000-4000-8000-000000000000'`)] });
    expect(verification.faults[0]).toMatchObject({ what: 'CAUSE_MISSING' });
  });

  it('of an unknown type', async () => {
    const verification = await after({ log: [`UPDATE events SET type = 'LoanForgiven' WHERE position = ${firstOf('LoanDisbursed')}`] });
    expect(verification.faults).toMatchObject([{ what: 'TYPE_UNKNOWN' }, { what: 'CHAIN_BROKEN' }]);
    expect(verification.notCovered).toMatchObject([{ what: 'NOT_FOLDED' }]);
  });

  it('whose data are not JSON', async () => {
    const verification = await after({ log: [`UPDATE events SET data = '{"loanId":' WHERE position = ${firstOf('LoanDisbursed')}`] });
    expect(verification.faults).toMatchObject([{ what: 'DATA_UNREADABLE' }]);
  });

  it.each([['$.recordedAt', `'2026-02-30T00:00:00.000Z'`], ['$.actor', `'nobody'`], ['$.schema', '99'], ['$.occurredOn', 'NULL']])('whose envelope has a malformed %s', async (path, value) => {
    const verification = await after({ log: [setMetadata(firstOf('LoanDisbursed'), path, value)] });
    expect(verification.faults).toMatchObject([{ what: 'METADATA_MALFORMED' }, { what: 'CHAIN_BROKEN' }]);
    expect(verification.faults[0]?.en).toContain(path.slice(2));
  });

  it.each([
    ['data', setData(firstOf('LoanDisbursed'), '$.slipNo', `'Z-2'`)], ['metadata', setMetadata(firstOf('LoanDisbursed'), '$.actor.user', `'another'`)],
    ['hash', setMetadata(firstOf('LoanDisbursed'), '$.streamHash', `'${'0'.repeat(64)}'`)], ['hash, which is gone,', `UPDATE events SET metadata = json_remove(metadata, '$.streamHash') WHERE position = ${firstOf('LoanDisbursed')}`],
    ['text, which no hash can be made of, nor is there one,', `UPDATE events SET data = json_set(data, '$.slipNo', json('"\\ud800"')), metadata = json_remove(metadata, '$.streamHash') WHERE position = ${firstOf('LoanDisbursed')}`],
    ['author, with any word for a hash,', `UPDATE events SET metadata = json_set(metadata, '$.actor.user', 'another', '$.streamHash', 'unreadable') WHERE position = ${firstOf('LoanDisbursed')}`],
  ])('whose %s nothing but the chain can tell from what was written', async (_part, change) => {
    const verification = await after({ log: [change] });
    expect(verification.faults[0]).toMatchObject({ what: 'CHAIN_BROKEN', stream: expect.stringMatching(/^loan-/) });
    expect(verification.faults[0]?.en).toContain('the chain of its stream breaks here');
  });

  it.each([
    ['metadata', 'a name that stands twice', `metadata = replace(metadata, '"actor":{', '"actor":{"user":"another"},"actor":{')`], ['data', 'a letter written as its number', `data = replace(data, '"loanId"', '"\\u006coanId"')`],
    ['data', 'a space', `data = replace(data, ',', ', ')`],
  ])('whose %s have %s, so that the same is read from them', async (part, _what, change) => {
    const verification = await after({ log: [`UPDATE events SET ${change} WHERE position = ${firstOf('LoanDisbursed')}`] });
    expect(verification).toMatchObject({ verdict: 'FAILED', faults: [{ what: 'TEXT_REWRITTEN', en: expect.stringContaining(`the text of its ${part} is not as it was written`) }] });
  });

  it('that is dated after the day on which it was recorded', async () => {
    const verification = await after({ log: [setMetadata(firstOf('LoanDisbursed'), '$.occurredOn', `'2099-01-01'`)] });
    expect(verification.faults[0]).toMatchObject({ what: 'DATED_AHEAD' });
  });

  it('once for each, of which the first hundred are kept', async () => {
    const verification = await after({ log: [`UPDATE events SET metadata = json_set(metadata, '$.recordedAt', 'then')`] });
    expect(verification.faults).toHaveLength(100);
    expect(verification.faultCount).toBe(2 * verification.events);
    expect(verification.faults[0]).toMatchObject({ what: 'METADATA_MALFORMED', position: 1 });
  });
});

describe('changed read models fail at the document', () => {
  const table = async (collection: string): Promise<string> => {
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(sound.readModels);
    const number = database.prepare('SELECT number FROM collection WHERE name = ?').get(collection)?.['number'];
    database.close();
    return `documents_${Number(number)}`;
  };

  it('that was changed, and name the field', async () => {
    const verification = await after({ readModels: [`UPDATE ${await table('pools')} SET document = json_set(document, '$.riskFen', 1)`] });
    expect(verification).toMatchObject({ verdict: 'FAILED', faultCount: 1, faults: [{ what: 'READ_MODEL_DIFFERS', collection: 'pools', field: 'riskFen' }] });
    expect(verification.faults[0]?.en).toContain('stored is 1');
  });

  it('that was changed deep within', async () => {
    const verification = await after({ readModels: [`UPDATE ${await table('loans')} SET document = json_set(document, '$.loan.contract.contractNo', 'H-9')`] });
    expect(verification.faults[0]).toMatchObject({ what: 'READ_MODEL_DIFFERS', collection: 'loans', field: 'loan.contract.contractNo' });
  });

  it('that is missing', async () => {
    const loans = await table('loans');
    const verification = await after({ readModels: [`DELETE FROM ${loans} WHERE key = (SELECT min(key) FROM ${loans})`] });
    expect(verification).toMatchObject({ faultCount: 1, faults: [{ what: 'READ_MODEL_MISSING', collection: 'loans' }] });
  });

  it('that no event accounts for', async () => {
    const verification = await after({ readModels: [`INSERT INTO ${await table('loans')} VALUES ('L-invented', 1, '{"loanId":"L-invented"}')`] });
    expect(verification).toMatchObject({ faultCount: 1, faults: [{ what: 'READ_MODEL_UNFOUNDED', collection: 'loans', key: 'L-invented' }] });
  });

  it.each([
    ['a version', 'loansSegments', (t: string) => `UPDATE ${t} SET document = json_set(document, '$.steps[0][2].set.amountFen', 1) WHERE key = (SELECT min(key) FROM ${t})`],
    ['the day on which a version became known', 'poolsSegments', (t: string) => `UPDATE ${t} SET document = json_set(document, '$.steps[0][0]', '2025-01-01T00:00:00.000Z') WHERE key = (SELECT max(key) FROM ${t})`],
    ['a version that is gone', 'loansSegments', (t: string) => `DELETE FROM ${t} WHERE key = (SELECT max(key) FROM ${t})`],
    ['what lists show', 'loansSpans', (t: string) => `UPDATE ${t} SET document = json_set(document, '$.status', 'NONE') WHERE key = (SELECT min(key) FROM ${t})`],
    ['how long lists show it', 'loansSpans', (t: string) => `UPDATE ${t} SET document = json_set(document, '$.aliveTo', '2026-01-01T00:00:00.000Z') WHERE json_extract(document, '$.aliveTo') = '9999' AND key = (SELECT min(key) FROM ${t} WHERE json_extract(document, '$.aliveTo') = '9999')`],
    ['what lists have lost', 'loansSpans', (t: string) => `DELETE FROM ${t} WHERE key = (SELECT min(key) FROM ${t})`],
    ['what lists never had', 'loansSpans', (t: string) => `INSERT INTO ${t} SELECT 'M' || key, position, replace(document, '"versionOf":"', '"versionOf":"M') FROM ${t} LIMIT 1`],
    ['the principal in a history', 'loansTrace', (t: string) => `UPDATE ${t} SET document = json_set(document, '$.steps[0][3]', 1) WHERE key = (SELECT min(key) FROM ${t})`],
    ['an event of a history', 'loansTrace', (t: string) => `UPDATE ${t} SET document = json_set(document, '$.steps[1][2]', '0@loan-L9') WHERE key = (SELECT min(key) FROM ${t})`],
    ['a history that is gone', 'loansTrace', (t: string) => `DELETE FROM ${t} WHERE key = (SELECT max(key) FROM ${t})`],
    ['a late fact that there was not', 'loansLate', (t: string) => `INSERT INTO ${t} SELECT 'L1' || char(1) || 'x', 1, '{"versionOf":"L1","at":"2026-01-01T00:00:00.000Z","on":"2025-12-01","lateness":4,"position":1,"stream":"loan-L1","revision":0}'`],
  ])('whose past was changed: %s', async (_what, collection, change) => {
    const verification = await after({ readModels: [change(await table(collection))] });
    expect(verification.verdict).toBe('FAILED');
    expect(verification.faults).toContainEqual(expect.objectContaining({ what: 'READ_MODEL_DIFFERS', collection: collection.replace(/[A-Z].*$/, ''), field: '(past)' }));
  });

  it('that claims another position than its last event', async () => {
    const verification = await after({ readModels: [`UPDATE ${await table('loans')} SET position = position - 1`] });
    expect(verification.faults[0]).toMatchObject({ what: 'READ_MODEL_DIFFERS', field: '(position)' });
  });
});

describe('read models that cannot be compared are named', () => {
  it('when one stands behind the log', async () => {
    const verification = await after({ readModels: [`UPDATE checkpoint SET position = 20 WHERE name = 'loans'`] });
    expect(verification.verdict).toBe('INCOMPLETE');
    expect(verification.notCovered).toContainEqual(expect.objectContaining({ what: 'PROJECTION_BEHIND', en: expect.stringContaining('loans') }));
  });

  it('when one was written by another version', async () => {
    const verification = await after({ readModels: [`UPDATE checkpoint SET version = 99 WHERE name = 'pools'`] });
    expect(verification).toMatchObject({ verdict: 'INCOMPLETE', notCovered: [{ what: 'PROJECTION_OUTDATED' }] });
  });

  it('when one was never built', async () => {
    const verification = await after({ readModels: [`DELETE FROM checkpoint WHERE name = 'pools'`] });
    expect(verification).toMatchObject({ verdict: 'INCOMPLETE', notCovered: [{ what: 'PROJECTION_NOT_BUILT' }] });
  });
});
