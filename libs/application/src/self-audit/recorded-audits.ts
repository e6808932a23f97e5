import { type RecordedSchemeEvent, streamOf } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { decodeEvent } from '../engine/decode-event.js';
import { DEFAULT_SCHEME } from '../engine/scheme-id.js';
import type { SelfAudit, SelfAuditStatus } from './status.js';

export type AuditRecord = Extract<RecordedSchemeEvent, { type: 'SelfAuditPassed' | 'SelfAuditFailed' | 'CheckpointSigned' }>;

const PAGE = 500;

/** What the log holds of self-audits and signed checkpoints, in the order in which they were recorded. */
export async function recordedAudits(events: EventStore, schemeId = DEFAULT_SCHEME): Promise<readonly AuditRecord[]> {
  const records: AuditRecord[] = [];
  for (let from = 0; ; from += PAGE) {
    const page = await events.readStream(streamOf('audit', schemeId), { from, limit: PAGE });
    records.push(...page.map(decodeEvent).filter(isRecord));
    if (page.length < PAGE) return records;
  }
}

/** The last so many of them, in the same order: what they cost does not grow with the log. */
export async function lastAudits(events: EventStore, last: number, schemeId = DEFAULT_SCHEME): Promise<readonly AuditRecord[]> {
  return (await events.readStream(streamOf('audit', schemeId), { direction: 'backwards', limit: last })).map(decodeEvent).filter(isRecord).reverse();
}

/** A self-audit that runs elsewhere, seen by the last close that it recorded. */
export class RecordedSelfAudit implements SelfAudit {
  readonly #events: EventStore;
  readonly #schemeId: string;

  constructor(events: EventStore, schemeId = DEFAULT_SCHEME) {
    this.#events = events;
    this.#schemeId = schemeId;
  }

  async status(): Promise<SelfAuditStatus> {
    const last = (await this.#events.readStream(streamOf('audit', this.#schemeId), { direction: 'backwards', limit: 10 }))
      .map(decodeEvent).filter(isRecord).find(({ type }) => type !== 'CheckpointSigned');
    if (last === undefined || last.type === 'CheckpointSigned') return { state: 'catching-up', upTo: -1, violations: 0, hindsight: 0, closedDay: null, stopped: null };
    const { position: upTo, hindsightCount: hindsight, closedDay } = last.data;
    if (last.type === 'SelfAuditPassed') return { state: 'passed', upTo, violations: 0, hindsight, closedDay, stopped: null };
    return { state: 'failed', upTo, violations: last.data.violationCount, hindsight, closedDay, stopped: null };
  }
}

function isRecord(event: RecordedSchemeEvent): event is AuditRecord {
  return event.type === 'SelfAuditPassed' || event.type === 'SelfAuditFailed' || event.type === 'CheckpointSigned';
}
