import { describe, expect, it, jest } from '@jest/globals';
import { servers } from './testing/doubles.js';
import { exampleFile } from './testing/example-files.js';
import { printedBut } from './testing/printed.js';
import { temporaryFolder } from './testing/temporary-files.js';
import { zhubao, ZhubaoProcess } from './testing/zhubao-process.js';

const file = temporaryFolder();
const aServer = servers();
jest.setTimeout(120_000);

async function aLivedLog(name: string): Promise<string> {
  const log = `sqlite:${file(`${name.replace('/', '-')}.sqlite`)}`;
  expect(await zhubao('run', exampleFile(name), '--store', log)).toMatchObject({ code: 0, stderr: '' });
  return log;
}

async function reportOf(log: string): Promise<string> {
  const { code, stdout, stderr } = await zhubao('report', '--store', log, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

describe('the way from one machine to servers', () => {
  it('is a copy of the whole log, after which every figure is the same', async () => {
    const log = await aLivedLog('recovery-surplus');
    const { url } = await aServer();
    const { code, stdout, stderr } = await zhubao('copy', '--from', log, '--to', url);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^(\d+) events copied from .* to esdb:\/\/127\.0\.0\.1:\d+; all \1 compared one by one, and the same\.\n/);
    expect(printedBut(await reportOf(url)).rest).toEqual(printedBut(await reportOf(log)).rest);
  });

  it('and back', async () => {
    const log = await aLivedLog('late-fact');
    const { url } = await aServer();
    const back = `sqlite:${file('back.sqlite')}`;
    for (const [from, to] of [[log, url], [url, back]] as const) expect(await zhubao('copy', '--from', from, '--to', to)).toMatchObject({ code: 0, stderr: '' });
    expect(await reportOf(back)).toEqual(await reportOf(log));
  });

  it('goes on after it was killed', async () => {
    const log = await aLivedLog('year');
    const server = await aServer();
    const copying = ZhubaoProcess.zhubao('copy', '--from', log, '--to', server.url);
    const ignore = server.log.onAppend(() => {
      if (server.log.events.length >= 300) copying.kill();
    });
    await copying.ended;
    ignore();
    const { code, stdout } = await zhubao('copy', '--from', log, '--to', server.url);
    expect(code).toBe(0);
    const [, copied = '', all = ''] = /^(\d+) events copied .* all (\d+) compared/.exec(stdout) ?? [];
    expect(Number(copied)).toBeLessThan(Number(all));
    expect(printedBut(await reportOf(server.url)).rest).toEqual(printedBut(await reportOf(log)).rest);
  });

  it('is not made over another log', async () => {
    const [log, other] = [await aLivedLog('policies/gansu'), await aLivedLog('policies/dongfang')];
    const { code, stderr } = await zhubao('copy', '--from', log, '--to', other);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^zhubao: The target ends with event .*Copy into an empty store/) });
  });
});
