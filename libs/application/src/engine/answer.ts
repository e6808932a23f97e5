import type { Rejection } from '@zhubao/domain';

/** A command that holds: where it stands in the log and what it wrote. `repeated` when an earlier try had written it. */
export interface Accepted {
  readonly rejected: false;
  readonly stream: string;
  /** Revision of the stream with this command's events; -1 when the stream is empty and nothing was to be written. */
  readonly revision: number;
  readonly position: number;
  readonly events: readonly { readonly id: string; readonly type: string }[];
  readonly repeated: boolean;
}

export type Answer = Accepted | Rejection;
