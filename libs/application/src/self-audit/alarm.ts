import type { Violation } from '@zhubao/domain';
import type { RecordedEvent } from '@zhubao/event-store';

/** Lines of one run; what is found beyond them is counted, and told at the day close. */
const MOST_ALARMS = 100;

/** Says at once, in a line each, what the self-audit finds broken. */
export class Alarm {
  readonly #say: (line: string) => void;
  #said = 0;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  broken({ invariant, subject, eventId, stream, position, en, figures }: Violation): void {
    this.#said += 1;
    if (this.#said > MOST_ALARMS) return;
    this.#say(`self-audit: invariant ${invariant} of ${subject} is broken by event ${eventId} (${stream}, position ${position}): ${en} ${JSON.stringify(figures)}`);
    if (this.#said === MOST_ALARMS) this.#say(`self-audit: ${MOST_ALARMS} violations were told; further ones are counted at /health/ready. Run "zhubao verify" for all.`);
  }

  unreadable(error: UnreadableForAuditError): void {
    this.#say(`self-audit: ${error.message}`);
  }
}

/** The invariants cannot be followed beyond an event. */
export class UnreadableForAuditError extends Error {
  override readonly name = 'UnreadableForAuditError';

  constructor({ type, id, stream, position }: RecordedEvent, cause: unknown) {
    super(`the invariants stand before ${type} ${id} (${stream}, position ${position}), which cannot be read: ${cause instanceof Error ? cause.message : String(cause)}. No close is audited from there on; run "zhubao verify".`, { cause });
  }
}
