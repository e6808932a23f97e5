import type { BundleFault, BundleFaultKind, BundleGap } from './verdict.js';

/** Faults kept; all are counted. */
const KEPT = 100;

/** Where an event of the bundle stands: enough to find it again. */
export interface Place {
  readonly line: number;
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
}

/** Takes down what is found wrong with a bundle, and what could not be proved. */
export class FaultBook {
  readonly faults: BundleFault[] = [];
  readonly notCovered: BundleGap[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  atLine(line: number, what: BundleFaultKind, zh: string, en: string, field?: string): void {
    this.#add({ what, line, ...(field === undefined ? {} : { field }), zh: `第 ${line} 行:${zh}`, en: `Line ${line}: ${en}` });
  }

  atEvent({ line, id: eventId, stream, revision }: Place, what: BundleFaultKind, zh: string, en: string, field?: string): void {
    const where = { zh: `第 ${line} 行(${stream} 第 ${revision} 号,事件 ${eventId}):`, en: `Line ${line} (${stream}, revision ${revision}, event ${eventId}): ` };
    this.#add({ what, line, eventId, stream, revision, ...(field === undefined ? {} : { field }), zh: where.zh + zh, en: where.en + en });
  }

  leaveOut(gap: BundleGap): void {
    if (this.notCovered.length < KEPT) this.notCovered.push(gap);
  }

  #add(fault: BundleFault): void {
    this.#count += 1;
    if (this.faults.length < KEPT) this.faults.push(fault);
  }
}
