import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { openLog } from '@zhubao/stores';
import { logOf } from './testing/lived-scenario.js';
import { ServedProcess } from './testing/served-process.js';
import { temporaryFolder } from './testing/temporary-files.js';

const file = temporaryFolder();
const CLIENTS = 32;
/** Commands that are answered before the server is told to end. */
const BEFORE = 200;
const [USER, PASSWORD] = ['leading-group', 'a password for this spec'];

interface Sent {
  readonly commandId: string;
  /** Absent when no answer came. */
  readonly answer?: Answer;
}

interface Answer {
  readonly status: number;
  readonly body: { readonly stream: string; readonly revision: number; readonly position: number; readonly events: readonly { readonly id: string }[] };
}

async function decide(server: ServedProcess, token: string, commandId: string): Promise<Sent> {
  try {
    const response = await server.post('commands/RecordDecision', { commandId, data: { decisionId: commandId, kind: 'OTHER', subject: 'x', text: '同意', docNo: 'D-1' } }, token);
    return { commandId, answer: { status: response.status, body: (await response.json()) as Answer['body'] } };
  } catch {
    return { commandId };
  }
}

/** Clients that send one command after another until one is not answered. */
async function underLoad(server: ServedProcess, token: string, onAnswers: (count: number) => void): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const client = async (): Promise<void> => {
    for (;;) {
      const one = await decide(server, token, randomUUID());
      sent.push(one);
      if (one.answer === undefined) return;
      onAnswers(sent.length);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return sent;
}

/** What was written with others in one append was answered with the position of the last of them: the repeat may know it better. */
function expectSame(again: Answer | undefined, first: Answer): void {
  expect(again).toEqual({ status: 200, body: { ...first.body, position: expect.any(Number) } });
  expect(again?.body.position).toBeLessThanOrEqual(first.body.position);
}

describe('a server that is told to end under load', () => {
  it('loses nothing that it acknowledged, writes nothing twice, and gives the same answers when it is back', async () => {
    const log = file('log.sqlite');
    const first = await ServedProcess.start('--store', `sqlite:${log}`);
    const token = await first.signIn(USER, await first.oneTimePassword(USER), PASSWORD);
    const sent = await underLoad(first, token, (count) => {
      if (count === BEFORE) first.process.end();
    });
    const ended = await first.ended();
    expect({ code: ended.code, last: ended.log.at(-1)?.msg, cutOff: ended.log.filter(({ msg }) => msg?.startsWith('cut off')) }).toEqual({ code: 0, last: 'stopped', cutOff: [] });
    const acknowledged = sent.filter((one): one is Required<Sent> => one.answer !== undefined);
    expect(acknowledged.length).toBeGreaterThanOrEqual(BEFORE);
    expect(acknowledged.filter(({ answer }) => answer.status !== 201)).toEqual([]);

    const second = await ServedProcess.start('--store', `sqlite:${log}`);
    const tokenAgain = await second.signIn(USER, PASSWORD);
    for (const { commandId, answer } of sent) {
      const again = await decide(second, tokenAgain, commandId);
      if (answer === undefined) expect([200, 201]).toContain(again.answer?.status);
      else expectSame(again.answer, answer);
    }
    expect((await second.end()).code).toBe(0);

    const events = await openLog({ kind: 'sqlite', path: log });
    const decided = (await logOf(events)).filter(({ type }) => type === 'LeadingGroupDecisionRecorded');
    await events.close();
    // Every command that was ever sent stands there now, once.
    expect(decided.map(({ metadata }) => metadata.commandId).sort()).toEqual(sent.map(({ commandId }) => commandId).sort());
    const ids = new Set(decided.map(({ id }) => id));
    expect(acknowledged.flatMap(({ answer }) => answer.body.events).filter(({ id }) => !ids.has(id))).toEqual([]);
  }, 240_000);
});
