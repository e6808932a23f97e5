import { describe, expect, it, jest } from '@jest/globals';
import { systemClock } from '@zhubao/application';
import { civilDateAt } from '@zhubao/domain';
import { storesIn, withStores } from './testing/lived-example.js';
import { LiveEngine } from './testing/live-engine.js';
import { OFFICE } from './testing/diary.js';
import { temporaryFolder } from './testing/temporary-files.js';
import { ZhubaoProcess } from './testing/zhubao-process.js';

const file = temporaryFolder();
const nextLook = (): Promise<void> => new Promise((look) => setImmediate(look));
// Processes start and are waited for.
jest.setTimeout(240_000);

describe('zhubao serve', () => {
  it('opens the day on which it runs, and with --no-day-opening none', async () => {
    const stores = storesIn(file, 'days');
    const before = civilDateAt(systemClock.now());
    await withStores(stores, async (open) => {
      const live = await LiveEngine.over(open);
      await live.take({ command: 'HoldJointMeeting', commandId: '00000000-0000-4000-8000-000000000001', at: systemClock.now(), on: before, as: OFFICE, data: { date: before, parties: ['a'], summary: 's', actions: ['b'] } });
      await live.stop();
    });
    const daysAfter = async (...options: string[]): Promise<readonly unknown[]> => {
      const server = ZhubaoProcess.zhubao('serve', '--store', `sqlite:${stores.log}`, '--read-models', `sqlite:${stores.readModels}`, '--port', '0', ...options);
      await server.until((lines) => lines.some((line) => line.includes('Ctrl-C')));
      const ready = /http\S+ready/u.exec(server.lines.join('\n'))?.[0] ?? '';
      const head = async (): Promise<number> => ((await (await fetch(ready)).json()) as { readonly projections: { readonly head: number } }).projections.head;
      while (options.length === 0 && (await head()) < 2) await nextLook();
      server.kill();
      await server.ended;
      return withStores(stores, async ({ events }) => (await events.readStream('clock-zhubao', { limit: 10 })).map(({ data }) => data['date']));
    };
    expect(await daysAfter('--no-day-opening')).toEqual([]);
    expect([before, civilDateAt(systemClock.now())]).toContain((await daysAfter())[0]);
  });
});
