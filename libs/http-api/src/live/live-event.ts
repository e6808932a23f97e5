import { partsOf, streamOf } from '@zhubao/domain';
import type { EventStore, RecordedEvent } from '@zhubao/event-store';
import { BoundedMap } from './bounded-map.js';

/** An event of the log as it is told: what happened to which loan, agreement or enterprise, and never what was said of persons. */
export interface LiveEvent {
  readonly position: number;
  readonly type: string;
  readonly agreementId: string | null;
  readonly loanId: string | null;
  readonly uscc: string | null;
  /** Whom it is for: everybody, all but banks, or all but banks and this one. */
  readonly audience: 'everyone' | 'no-bank' | { readonly bankId: string };
  /** As Server-Sent Events write it. */
  readonly frame: string;
}

/** Rules, holidays and days are the same for all. */
const FOR_EVERYONE: ReadonlySet<string> = new Set(['policy', 'calendar', 'clock']);

const REMEMBERED = 10_000;

/** Tells what events are about. Whose a loan or an agreement is says the first event of its stream, and never changes. */
export class LiveEventTeller {
  readonly #agreementOf = new BoundedMap<string, string>(REMEMBERED);
  readonly #bankOf = new BoundedMap<string, string>(REMEMBERED);

  constructor(private readonly events: Pick<EventStore, 'readStream'>) {}

  async tell(events: readonly RecordedEvent[]): Promise<readonly LiveEvent[]> {
    const told: LiveEvent[] = [];
    for (const event of events) told.push(await this.#tell(event));
    return told;
  }

  async #tell({ stream, type, position, data, metadata }: RecordedEvent): Promise<LiveEvent> {
    const { aggregate, id } = partsOf(stream);
    const named = (field: string): string | null => textOf(data[field]);
    const loanId = aggregate === 'loan' ? id : named('loanId');
    const uscc = aggregate === 'enterprise' ? id : named('uscc');
    const agreementId = aggregate === 'loan' ? await this.#agreementOfLoan(id) : isAgreement(aggregate) ? id : named('agreementId');
    const bankId = isAgreement(aggregate) || aggregate === 'loan' ? await this.#bankOfAgreement(agreementId) : null;
    const audience = FOR_EVERYONE.has(aggregate) ? 'everyone' : bankId === null ? 'no-bank' : { bankId };
    const body = {
      type, stream, position, recordedAt: textOf(metadata['recordedAt']), occurredOn: textOf(metadata['occurredOn']),
      ...(loanId !== null && { loanId }), ...(agreementId !== null && { agreementId }), ...(uscc !== null && { uscc }),
    };
    return { position, type, agreementId, loanId, uscc, audience, frame: `id: ${position}\ndata: ${JSON.stringify(body)}\n\n` };
  }

  async #agreementOfLoan(loanId: string): Promise<string | null> {
    return this.#agreementOf.get(loanId) ?? this.#look(this.#agreementOf, loanId, streamOf('loan', loanId), 'agreementId');
  }

  async #bankOfAgreement(agreementId: string | null): Promise<string | null> {
    if (agreementId === null) return null;
    return this.#bankOf.get(agreementId) ?? this.#look(this.#bankOf, agreementId, streamOf('agreement', agreementId), 'bankId');
  }

  /** What is not there yet is looked up again. */
  async #look(known: BoundedMap<string, string>, key: string, stream: string, field: string): Promise<string | null> {
    const [first] = await this.events.readStream(stream, { limit: 1 });
    const found = textOf(first?.data[field]);
    if (found !== null) known.set(key, found);
    return found;
  }
}

function isAgreement(aggregate: string): boolean {
  return aggregate === 'agreement' || aggregate === 'pool';
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
