import { afterEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { civilDate, instant } from '@zhubao/domain';
import { openMemoryReadModelStore } from '@zhubao/read-models';
/* eslint-disable @nx/enforce-module-boundaries -- the duty is shown by what stands in a real log. */
import { openSqliteEventStore } from '@zhubao/event-store-sqlite';
/* eslint-enable @nx/enforce-module-boundaries */
import { CommandPipeline } from '../engine/command-pipeline.js';
import { Foresight } from '../four-eyes/foresight.js';
import { Persons } from '../personal-data/persons.js';
import { StoredRegister } from '../processes/register.js';
import { StoredRefusalBook } from '../engine/refusal-book.js';
import { type DutyParts, dutiesOf } from './duties.js';

const NOW = instant('2026-03-31T10:00:00+08:00');
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** What a worker is made of, over a log in which something stands. */
async function parts(dayOpening: boolean): Promise<DutyParts> {
  const [events, readModels] = [await openSqliteEventStore({ path: ':memory:', acknowledge: 'deferred' }), openMemoryReadModelStore()];
  ends.push(() => events.close());
  const persons = new Persons({ events, keys: undefined, schemeId: 'zhubao', alone: false });
  const pipeline = new CommandPipeline({ events, refusals: await StoredRefusalBook.open(readModels, { alone: false }), persons, schemeId: 'zhubao', soleWriter: false });
  const data = { date: civilDate('2026-03-31'), parties: ['a'], summary: 's', actions: ['b'] };
  await pipeline.execute('HoldJointMeeting', { name: 'HoldJointMeeting', commandId: randomUUID(), on: data.date, recordedAt: NOW, actor: { user: 'u', role: 'OFFICE', org: 'o' }, evidence: [], data });
  const processes = { settled: async () => undefined, rest: async () => undefined, status: async () => ({ position: 0, stopped: null }) };
  const foresight = new Foresight({ events, states: pipeline.states, persons, register: new StoredRegister(readModels, async () => undefined), schemeId: 'zhubao' });
  return { events, readModels, pipeline, foresight, clock: { now: () => NOW }, schemeId: 'zhubao', signing: undefined, processes, dayOpening, onAlarm: () => undefined };
}

describe('the opening of business days', () => {
  it('is a duty of its own, which opens what is due wherever it runs', async () => {
    const given = await parts(true);
    const duty = dutiesOf(given).find(({ name }) => name === 'business days');
    const opened = Promise.withResolvers<unknown>();
    const following = given.events.subscribeToAll(async (events) => {
      const day = events.find(({ type }) => type === 'BusinessDayOpened');
      if (day !== undefined) opened.resolve(day.data);
    });
    ends.push(() => following.stop());
    const running = await duty?.start(() => undefined);
    ends.push(async () => running?.stop());
    expect(await opened.promise).toEqual({ date: '2026-03-31' });
    expect([duty?.checkpoints, await running?.failure(), await running?.standstills()]).toEqual([['business_days'], undefined, []]);
  });

  it('is nobody\'s where it is turned off', async () => {
    expect(dutiesOf(await parts(false)).map(({ name }) => name)).not.toContain('business days');
  });
});

describe('a group of read models', () => {
  it('tells that its build fails, of which read models and why, and that it is tried again', async () => {
    const given = await parts(false);
    const again = Promise.withResolvers<void>();
    let commits = 0;
    given.readModels.commit = async () => {
      commits += 1;
      if (commits === 2) again.resolve();
      throw new Error('the disk is full');
    };
    const running = await dutiesOf(given).find(({ name }) => name === 'read models: books')?.start(() => undefined);
    ends.push(async () => running?.stop());
    await again.promise;
    expect(await running?.standstills()).toEqual([expect.stringMatching(/^The build of .*journal.* failed, and is tried again: the disk is full$/)]);
    expect(await running?.failure()).toBeUndefined();
  });
});
