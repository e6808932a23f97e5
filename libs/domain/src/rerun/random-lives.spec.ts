import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedSchemeEvent } from '../event-catalogue.js';
import { dongfang } from '../policy/schemes/dongfang.js';
import { farmGuarantee } from '../policy/schemes/farm-guarantee.js';
import { gansu } from '../policy/schemes/gansu.js';
import { ulanhot } from '../policy/schemes/ulanhot.js';
import type { AggregateName } from '../kernel/streams.js';
import { fen } from '../money/index.js';
import { Scheme, SCHEME_ID } from '../testing/index.js';
import { livePlan, plans } from '../testing/random-life.js';
import { fold } from '../testing/scheme.js';
import type { StateOf } from '../aggregates.js';
import type { Append } from './append.js';
import { decideAnew, readingsOf } from './decide-anew.js';
import type { KnownStates } from './known-states.js';

const SLOW_MS = 120_000;

/** What stood before an append, folded stream by stream from the log so far. */
class LogSoFar implements KnownStates {
  readonly schemeId = SCHEME_ID;
  readonly #streams = new Map<string, RecordedSchemeEvent[]>();
  readonly #states = new Map<string, unknown>();
  readonly #events = new Map<string, RecordedSchemeEvent>();

  state<A extends AggregateName>(aggregate: A, id: string): StateOf<A> {
    const stream = `${aggregate}-${id}`;
    if (!this.#states.has(stream)) this.#states.set(stream, fold(aggregate, this.#streams.get(stream) ?? []));
    return this.#states.get(stream) as StateOf<A>;
  }

  event(id: string): RecordedSchemeEvent | undefined {
    return this.#events.get(id);
  }

  add(events: Append): void {
    for (const event of events) {
      this.#streams.set(event.stream, [...(this.#streams.get(event.stream) ?? []), event]);
      this.#events.set(event.id, event);
      this.#states.delete(event.stream);
    }
  }
}

function appendsOf(log: readonly RecordedSchemeEvent[]): readonly Append[] {
  const appends: [RecordedSchemeEvent, ...RecordedSchemeEvent[]][] = [];
  for (const event of log) {
    const last = appends.at(-1);
    if (last?.[0].metadata.commandId === event.metadata.commandId && last[0].stream === event.stream) last.push(event);
    else appends.push([event]);
  }
  return appends;
}

const plain = (events: readonly { readonly type: string; readonly data: object }[]): unknown => JSON.parse(JSON.stringify(events.map(({ type, data }) => ({ type, data }))));

/** What the rules say now of each append, beside what was written. */
function decidedAnew(log: readonly RecordedSchemeEvent[]) {
  const before = new LogSoFar();
  return appendsOf(log).map((append) => {
    const { by, given } = readingsOf(append, before, (causeId, step) => `${causeId}>${step}`);
    const yielded = given.map((one) => decideAnew(one, append, before).decision).map((decision) => ('rejected' in decision ? decision : plain(decision)));
    const matches = yielded.some((one) => JSON.stringify(one) === JSON.stringify(plain(append)));
    before.add(append);
    return { by, type: append[0].type, matches, yielded, written: plain(append) };
  });
}

describe.each([['Ulanhot', ulanhot], ['Dongfang', dongfang], ['Gansu', gansu], ['farm guarantee', farmGuarantee]])('Random lives under the policy of %s', (_name, policy) => {
  it('are decided anew from their events alone, append by append, to the same events', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const scheme = new Scheme();
        livePlan(plan, policy, scheme, () => undefined);
        expect(decidedAnew(scheme.log).filter(({ matches }) => !matches)).toEqual([]);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  }, SLOW_MS);

  it('show any fen that a payment was changed by', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(-1, 1), (plan, byFen) => {
        const scheme = new Scheme();
        livePlan(plan, policy, scheme, () => undefined);
        const paid = scheme.log.findIndex(({ type }) => type === 'CompensatedFromEnterpriseFund');
        fc.pre(paid >= 0);
        const changed = scheme.log.map((event, no) => (no === paid && event.type === 'CompensatedFromEnterpriseFund' ? { ...event, data: { ...event.data, paidFen: fen(event.data.paidFen + (event.data.paidFen > 0 ? byFen : 1)) } } : event));
        expect(decidedAnew(changed.slice(0, paid + 1)).at(-1)).toMatchObject({ matches: false, type: expect.stringMatching(/Compensated/) });
      }),
      { numRuns: 15, endOnFailure: true },
    );
  }, SLOW_MS);
});
