import { setTimeout } from 'node:timers/promises';
import type { Running } from '../../cli/with-engine.js';
import { percentile } from '../measure.js';
import { place, repaidLoan, repayment } from './orders.js';
import { StoredLoans } from './stored-loans.js';

/** What became of commands that came at a steady rate. Times in milliseconds. */
export interface Pace {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly mostMs: number;
  /** Commands a second that were acknowledged and visible, from the first that was due to the last that was seen. */
  readonly seenPerSecond: number;
}

const order = repayment(0);

/**
 * Commands at a steady rate by an open schedule: each is due at its time, whatever became of those before it, and one that
 * comes late counts its lateness. They go through pools of `ofEach` loans. The lag is that from acknowledged to visible in the loans' stored documents.
 */
export async function paced(running: Running, commands: number, perSecond: number, ofEach: number): Promise<Pace> {
  const loans = new StoredLoans(running);
  const lagsMs: number[] = [];
  const began = performance.now();
  const dueAt = (no: number): number => began + (no / perSecond) * 1_000;
  const one = async (no: number): Promise<void> => {
    const lateMs = performance.now() - dueAt(no);
    const { position } = await place(running, order(no, ofEach));
    const acknowledged = performance.now();
    await loans.reflect(position, repaidLoan(no, ofEach));
    lagsMs.push(lateMs + performance.now() - acknowledged);
  };
  const under: Promise<void>[] = [];
  while (under.length < commands) {
    for (const now = performance.now(); under.length < commands && dueAt(under.length) <= now; ) under.push(one(under.length));
    await setTimeout(Math.max(0, dueAt(under.length) - performance.now()));
  }
  await Promise.all(under);
  const seconds = (performance.now() - began) / 1_000;
  return { p50Ms: percentile(lagsMs, 50), p99Ms: percentile(lagsMs, 99), mostMs: Math.max(...lagsMs), seenPerSecond: commands / seconds };
}
