import { type CivilDate, type Policy, PolicyRehearsal, type Rehearsed } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { derivedStepId } from '@zhubao/evidence';
import { setImmediate } from 'node:timers/promises';
import { decodeEvent } from '../engine/decode-event.js';
import { pagesTo } from './verification/log-pages.js';

export interface RehearsalBounds {
  /** Business days, both included. */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  /** Appends that are listed; the rest are counted. */
  readonly mostRows: number;
  /** How long it may take; it goes on to the end of the log where that is not said. */
  readonly mostMs?: number;
  readonly onHead?: (head: number) => void;
  readonly onProgress?: (position: number) => void;
}

/** How far the log was looked at; where time ran out before its end, the figures are those up to there. */
export interface Reach {
  readonly complete: boolean;
  readonly position: number;
  readonly head: number;
}

export type PolicyRehearsed = Rehearsed & { readonly reach: Reach };

/** How long others wait for their turn while appends are decided. */
const TURN_MS = 10;

/** What a candidate would have decided of the past of a log as it stands now. Nothing is written. */
export async function rehearsePolicy(events: EventStore, candidate: Policy, { from, to, mostRows, mostMs = Infinity, onHead, onProgress }: RehearsalBounds): Promise<PolicyRehearsed> {
  const head = (await events.head()) ?? -1;
  onHead?.(head);
  const rehearsal = new PolicyRehearsal({ candidate, mostRows, stepId: derivedStepId, ...(from && { from }), ...(to && { to }) });
  const begun = performance.now();
  let turn = begun;
  for await (const page of pagesTo(events, head)) {
    for (const stored of page) {
      if (performance.now() - turn > TURN_MS) {
        await setImmediate();
        turn = performance.now();
        if (turn - begun > mostMs) return { ...rehearsal.soFar(), reach: { complete: false, position: rehearsal.reached ?? -1, head } };
      }
      rehearsal.add(decodeEvent(stored));
    }
    onProgress?.(page.at(-1)?.position ?? head);
  }
  return { ...rehearsal.end(), reach: { complete: true, position: rehearsal.reached ?? -1, head } };
}
