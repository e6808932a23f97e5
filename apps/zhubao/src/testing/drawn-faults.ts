import { setTimeout } from 'node:timers/promises';
import { type AppendFault, drawn, type EsdbDouble, randomOf, type StreamFault } from '@zhubao/event-store-esdb-double';

/** Patience of a client among these faults: what is never answered costs a moment, and a busy machine no more than a repetition. */
export const IMPATIENT = { appendTimeoutMs: 200, readTimeoutMs: 200, silenceMs: 150, graceMs: 60 };
/** Beyond the patience of the client, which has sent the append again by then. */
const TOO_LATE_MS = 300;

const lateBy = (effect: AppendFault['effect'], delayMs: number): AppendFault => ({ effect, answer: { get after() { return setTimeout(delayMs); } } });

const APPENDS: readonly [AppendFault, ...AppendFault[]] = [
  { effect: 'none', answer: 'cut' },
  { effect: 'written', answer: 'cut' },
  { effect: 'none', answer: 'timeout' },
  { effect: 'written', answer: 'timeout' },
  { effect: 'none', answer: 'too-busy' },
  { effect: 'none', answer: 'not-leader' },
  { effect: 'none', answer: 'no-leader-info' },
  { effect: 'written', answer: 'unknown' },
  { effect: 'none', answer: 'never' },
  { effect: 'written', answer: 'never' },
  lateBy('none', 5),
  lateBy('written', 5),
  lateBy('none', TOO_LATE_MS),
  lateBy('written', TOO_LATE_MS),
];

const READS: readonly [StreamFault, ...StreamFault[]] = [
  { afterEvents: 0, then: 'cut' },
  { afterEvents: 1, then: 'cut' },
  { afterEvents: 0, then: 'not-ready' },
  { afterEvents: 1, then: 'not-leader' },
  { afterEvents: 1, then: 'timeout' },
  { afterEvents: 1, then: 'silence' },
];

const ENDS: readonly [StreamFault['then'], ...StreamFault['then'][]] = ['end', 'cut', 'consumer-too-slow', 'silence', 'not-ready', 'not-leader', 'cancelled'];

/** The longest that a subscription lives, in events. */
const LONGEST_LIFE = 60;

/**
 * Everything that can go wrong between an engine and its server, from a seed: appends that are lost before or after the
 * write, answers that come late or never, reads and subscriptions that end in the middle or fall silent, connections that
 * go dead without a word.
 */
export function drawFaults(double: EsdbDouble, seed: number, { oneAppendIn = 20, oneReadIn = 80, oneFreezeIn = 150 } = {}): void {
  const appends = drawn(seed, oneAppendIn, APPENDS);
  const freezes = drawn(seed + 3, oneFreezeIn, ['dead']);
  double.faults.appends = () => {
    if (freezes() === 'dead') double.wire.freeze();
    return appends();
  };
  double.faults.reads = drawn(seed + 1, oneReadIn, READS);
  dropSubscriptions(double, seed + 2);
}

/** No subscription lives long, from a seed: each ends in one way or another, between past and live events or in the midst of either. */
export function dropSubscriptions(double: EsdbDouble, seed: number): void {
  const random = randomOf(seed);
  double.faults.subscriptions = () => ({ afterEvents: random(LONGEST_LIFE), then: ENDS[random(ENDS.length)] ?? ENDS[0] });
  double.subscriptions.endAll();
}
