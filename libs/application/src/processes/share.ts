import { hash } from 'node:crypto';

/** The subjects that one runner answers, when several share the work. What order demands stays together: a subject is never split. */
export interface Share {
  readonly index: number;
  readonly count: number;
}

/** Everything, for one runner alone. */
export const WHOLE: Share = { index: 0, count: 1 };

/** Of one runner that answers everything. */
export const PROCESSES_CHECKPOINT = 'processes';

/** Names what a share has come to; with another count the shares are others, and begin anew. */
export function checkpointOf({ index, count }: Share): string {
  return count === 1 ? PROCESSES_CHECKPOINT : `processes_${index}_of_${count}`;
}

function sharesOf(count: number): readonly Share[] {
  return Array.from({ length: count }, (_, index) => ({ index, count }));
}

/** Shares of the processes where workers follow: as many as may be spread over workers. The same in every process of an installation. */
export const PROCESS_SHARES: readonly Share[] = sharesOf(4);

/** Whether a subject is among a share's; the same in every process. */
export function owns({ index, count }: Share, subject: string): boolean {
  return count === 1 || hash('md5', subject, 'buffer').readUInt32BE(0) % count === index;
}
