import { describe, expect, it } from '@jest/globals';
import { DoubleLog } from './double-log.js';
import { jsonEvent, type Expected, type ProposedEvent } from './log-event.js';

const event = (name: string): ProposedEvent => jsonEvent(`00000000-0000-4000-8000-${name.padStart(12, '0')}`, 'T', {});
const events = (names: string): readonly ProposedEvent[] => [...names].map(event);

interface Row {
  readonly expected: Expected;
  /** One letter an event, as the stream stands. */
  readonly standing: string;
  readonly append: string;
  /** Last revision of the append, or why it is refused. */
  readonly outcome: number | 'deleted' | { readonly wrongAt: number };
  readonly state?: 'soft-deleted' | 'tombstoned' | 'metadata only';
}

const firstWrites: readonly Row[] = [
  { expected: 'any', standing: '', append: 'a', outcome: 0 },
  { expected: 'any', standing: 'ab', append: 'c', outcome: 2 },
  { expected: 'any', standing: 'ab', append: 'c', outcome: 2, state: 'soft-deleted' },
  { expected: 'no_stream', standing: '', append: 'a', outcome: 0 },
  { expected: 'no_stream', standing: 'ab', append: 'c', outcome: 2, state: 'soft-deleted' },
  { expected: 'no_stream', standing: 'ab', append: 'c', outcome: { wrongAt: 1 } },
  { expected: 'stream_exists', standing: 'ab', append: 'c', outcome: 2 },
  { expected: 'stream_exists', standing: '', append: 'a', outcome: 0, state: 'metadata only' },
  { expected: 'stream_exists', standing: '', append: 'a', outcome: { wrongAt: -1 } },
  { expected: 'stream_exists', standing: 'ab', append: 'c', outcome: 'deleted', state: 'soft-deleted' },
  { expected: 1n, standing: 'ab', append: 'c', outcome: 2 },
  { expected: 2n, standing: 'ab', append: 'c', outcome: { wrongAt: 1 } },
  { expected: 0n, standing: 'ab', append: 'c', outcome: { wrongAt: 1 } },
  { expected: 0n, standing: '', append: 'a', outcome: { wrongAt: -1 } },
  { expected: 'any', standing: 'ab', append: 'c', outcome: 'deleted', state: 'tombstoned' },
  { expected: 'no_stream', standing: 'ab', append: 'c', outcome: 'deleted', state: 'tombstoned' },
  { expected: 1n, standing: 'ab', append: 'c', outcome: 'deleted', state: 'tombstoned' },
];

const repeats: readonly Row[] = [
  { expected: 0n, standing: 'abcde', append: 'bc', outcome: 2 },
  { expected: 0n, standing: 'abcde', append: 'b', outcome: 1 },
  { expected: 'no_stream', standing: 'abc', append: 'ab', outcome: 1 },
  { expected: 0n, standing: 'abcde', append: 'xc', outcome: { wrongAt: 4 } },
  { expected: 0n, standing: 'abcde', append: 'bx', outcome: { wrongAt: 4 } },
  { expected: 2n, standing: 'abcde', append: 'defg', outcome: { wrongAt: 4 } },
  { expected: 'any', standing: 'abc', append: 'bc', outcome: 2 },
  { expected: 'stream_exists', standing: 'abc', append: 'bc', outcome: 2 },
  { expected: 'any', standing: 'abc', append: 'bcx', outcome: { wrongAt: 2 } },
  // The first id is not known, so all is written: "any" protects only whole repeats.
  { expected: 'any', standing: 'abc', append: 'xbc', outcome: 5 },
];

function standing(row: Row): DoubleLog {
  const log = new DoubleLog();
  if (row.standing !== '') log.append('loan-1', 'no_stream', events(row.standing));
  if (row.state === 'soft-deleted') log.delete('loan-1');
  if (row.state === 'tombstoned') log.tombstone('loan-1');
  if (row.state === 'metadata only') log.append('$$loan-1', 'any', [jsonEvent(event('m').id, '$metadata', {})]);
  return log;
}

describe('an append is decided as by the server', () => {
  it.each([...firstWrites, ...repeats])('$append at $expected on "$standing" $state: $outcome', (row) => {
    const outcome = standing(row).append('loan-1', row.expected, events(row.append));
    if (typeof row.outcome === 'number') expect(outcome).toMatchObject({ kind: 'written', last: { revision: BigInt(row.outcome) } });
    else if (row.outcome === 'deleted') expect(outcome.kind).toBe('stream-deleted');
    else expect(outcome).toEqual({ kind: 'wrong-expected-version', current: BigInt(row.outcome.wrongAt) });
  });

  it('"any" knows a repeat only as long as its ids are in memory; a revision knows it from the log', () => {
    const log = new DoubleLog({ recentIds: 2 });
    log.append('loan-1', 'any', events('ab'));
    log.append('loan-2', 'any', events('cd'));
    expect(log.append('loan-1', 'no_stream', events('ab'))).toMatchObject({ last: { revision: 1n } });
    expect(log.append('loan-1', 'any', events('ab'))).toMatchObject({ last: { revision: 3n } });
  });

  it('a restart leaves the log and forgets ids', () => {
    const log = new DoubleLog();
    log.append('loan-1', 'any', events('ab'));
    const restarted = log.afterRestart({ recentIds: 0 });
    expect(restarted.append('loan-1', 'no_stream', events('ab'))).toMatchObject({ last: { revision: 1n } });
    expect(restarted.append('loan-1', 'any', events('ab'))).toMatchObject({ last: { revision: 3n } });
  });

  it('an older backup holds only the beginning', () => {
    const log = new DoubleLog();
    log.append('loan-1', 'any', events('abc'));
    const restored = log.afterRestart({ events: log.events.length - 2 });
    expect(restored.stream('loan-1').lastRevision).toBe(0n);
    expect(restored.append('loan-1', 0n, events('x'))).toMatchObject({ last: { position: log.events.at(-2)?.position } });
  });
});

describe('positions', () => {
  it('rise strictly, are not dense, and nothing begins in between', () => {
    const log = new DoubleLog({ systemEventEvery: 1 });
    for (const name of 'abc') log.append('loan-1', 'any', events(name));
    const positions = log.events.map((record) => record.position);
    expect(positions).toEqual([...new Set(positions)].sort((x, y) => Number(x - y)));
    for (const position of positions) {
      expect(log.indexAt(position)).toBe(positions.indexOf(position));
      expect(log.indexAt(position + 1n)).toBe('no record begins there');
    }
  });
});
