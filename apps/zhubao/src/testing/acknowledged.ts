import { expect } from '@jest/globals';
import type { RecordedSchemeEvent } from '@zhubao/domain';
import type { ZhubaoProcess } from './zhubao-process.js';

interface Acknowledgement {
  readonly rejected: boolean;
  readonly events?: readonly { readonly id: string }[];
}

/** First answers by command id. */
export type Acknowledged = ReadonlyMap<string, Acknowledgement>;

export interface Killing {
  readonly kills: number;
  start(): ZhubaoProcess;
  /** Waits for the moment and kills. */
  kill(engine: ZhubaoProcess, acknowledgedBefore: number): Promise<void>;
}

/** Starts an engine again after each kill, the last time until it is done; whatever was answered once is answered so again. */
export async function acknowledgedAmongKills({ kills, start, kill }: Killing, told: object): Promise<Acknowledged> {
  const acknowledged = new Map<string, Acknowledgement>();
  for (let round = 0; ; round += 1) {
    const engine = start();
    if (round < kills) await kill(engine, acknowledged.size);
    const { stderr } = await engine.ended;
    const answers = engine.lines.map((line) => JSON.parse(line)).filter((line) => 'commandId' in line);
    for (const { commandId, answer } of answers) {
      const first = acknowledged.get(commandId);
      if (first === undefined) acknowledged.set(commandId, answer);
      else expect({ ...told, round, commandId, ...answer }).toEqual({ ...told, round, commandId, ...first, ...(first.rejected ? {} : { repeated: true }) });
    }
    if (round < kills) continue;
    expect({ ...told, stderr, done: engine.lines.at(-1) }).toEqual({ ...told, stderr: '', done: '{"done":true}' });
    return acknowledged;
  }
}

/** All that was acknowledged stands in the log. */
export function expectKept(acknowledged: Acknowledged, log: readonly RecordedSchemeEvent[]): void {
  const ids = new Set(log.map(({ id }) => id));
  for (const answer of acknowledged.values()) for (const { id } of answer.events ?? []) expect(ids).toContain(id);
}
