import type { RecordedEvent } from '@zhubao/event-store';
import type { ReadModelFindings, VerificationFault, VerificationFaultKind, NotCovered } from './verdict.js';

/** Faults kept; all are counted. */
const KEPT = 100;

/** Where a fault was found: enough of an event to find it again. */
export type Place = Pick<RecordedEvent, 'id' | 'stream' | 'revision' | 'position'>;

/** Takes down what is found wrong and what could not be proved. */
export class FaultBook {
  readonly faults: VerificationFault[] = [];
  readonly notCovered: NotCovered[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(fault: VerificationFault): void {
    this.#count += 1;
    if (this.faults.length < KEPT) this.faults.push(fault);
  }

  at({ id: eventId, stream, revision, position }: Place, what: VerificationFaultKind, zh: string, en: string): void {
    const where = { zh: `位置 ${position}(${stream} 第 ${revision} 号,事件 ${eventId}):`, en: `Position ${position} (${stream}, revision ${revision}, event ${eventId}): ` };
    this.add({ what, eventId, stream, revision, position, zh: where.zh + zh, en: where.en + en });
  }

  /** Goes on with what was found elsewhere. */
  append({ faults, faultCount, notCovered }: Pick<ReadModelFindings, 'faults' | 'faultCount' | 'notCovered'>): void {
    this.#count += faultCount - faults.length;
    for (const fault of faults) this.add(fault);
    for (const gap of notCovered) this.leaveOut(gap);
  }

  leaveOut(notCovered: NotCovered): void {
    if (this.notCovered.length < KEPT) this.notCovered.push(notCovered);
  }
}
