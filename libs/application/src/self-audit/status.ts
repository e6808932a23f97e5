import type { CivilDate } from '@zhubao/domain';

export interface SelfAuditStatus {
  /** `catching-up`: sound so far, and the log was longer at the last look. `failed`: something is broken, or the audit stands still. */
  readonly state: 'passed' | 'failed' | 'catching-up';
  /** Position up to which every event was shown to the invariants. */
  readonly upTo: number;
  /** Found in the whole log so far. */
  readonly violations: number;
  /** What holds no more by business date as known now: reported apart, no failure. */
  readonly hindsight: number;
  /** The last day whose close was audited. */
  readonly closedDay: CivilDate | null;
  /** Why it goes no further, if so. */
  readonly stopped: string | null;
}

/** How the self-audit stands, wherever it runs. */
export interface SelfAudit {
  status(): Promise<SelfAuditStatus>;
}
