import type { AppendResult, EncodedEvent, ExpectedRevision } from '@zhubao/event-store';

/** An append that was accepted and waits for its answer. */
export interface PendingAppend {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly EncodedEvent[];
  readonly resolve: (result: AppendResult) => void;
  readonly reject: (error: unknown) => void;
}
