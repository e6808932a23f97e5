import { type Concerns, partsOf, type RecordedSchemeEvent } from '@zhubao/domain';

/** Kinds of stream that belong to the whole scheme: rules, days and decisions that any loan may rest on. */
const SCHEME_WIDE: ReadonlySet<string> = new Set(['policy', 'calendar', 'clock', 'governance']);

/**
 * The streams that a loan's bundle holds whole: the loan's own, its pool and agreement, every loan of that pool, since they
 * share its money and its order of payment, the enterprises of all these, the proposals about any of them, and what belongs to the
 * whole scheme.
 */
export class LoanScope {
  readonly #agreementOf = new Map<string, string>();
  readonly #enterpriseOf = new Map<string, string>();
  readonly #concernsOf = new Map<string, Concerns>();

  /** Learns which pool and which enterprise a loan belongs to, and whom a proposal concerns. Every event of the log must be shown. */
  learn(event: Pick<RecordedSchemeEvent, 'type' | 'data'>): void {
    if (event.type === 'CommandProposed') {
      const { proposalId, concerns } = event.data as { readonly proposalId: string; readonly concerns: Concerns };
      this.#concernsOf.set(proposalId, concerns);
    }
    if (event.type !== 'LoanApplied') return;
    const { loanId, agreementId, uscc } = event.data as { readonly loanId: string; readonly agreementId: string; readonly uscc: string };
    this.#agreementOf.set(loanId, agreementId);
    this.#enterpriseOf.set(loanId, uscc);
  }

  /** The pool and the enterprise of a loan; nothing for one that nobody knows. */
  partiesOf(loanId: string): { readonly agreementId: string; readonly uscc: string } | undefined {
    const [agreementId, uscc] = [this.#agreementOf.get(loanId), this.#enterpriseOf.get(loanId)];
    return agreementId === undefined || uscc === undefined ? undefined : { agreementId, uscc };
  }

  /** Whether a stream belongs into the bundle of a loan. */
  streamsOf(loanId: string): (stream: string) => boolean {
    const pool = this.#agreementOf.get(loanId);
    const loans = new Set([...this.#agreementOf].filter(([, agreementId]) => agreementId === pool).map(([id]) => id));
    const enterprises = new Set([...loans].map((id) => this.#enterpriseOf.get(id)));
    return (stream) => {
      const { aggregate, id } = partsOf(stream);
      if (SCHEME_WIDE.has(aggregate)) return true;
      if (aggregate === 'loan') return loans.has(id);
      if (aggregate === 'approval') return this.#isAbout(id, { pool, loans, enterprises });
      return aggregate === 'enterprise' ? enterprises.has(id) : id === pool;
    };
  }

  #isAbout(proposalId: string, { pool, loans, enterprises }: { readonly pool: string | undefined; readonly loans: ReadonlySet<string>; readonly enterprises: ReadonlySet<string | undefined> }): boolean {
    const concerns = this.#concernsOf.get(proposalId);
    if (concerns === undefined) return false;
    const { agreementId, loanId, uscc } = concerns;
    if (agreementId !== null || loanId !== null) return agreementId === pool || (loanId !== null && loans.has(loanId));
    return uscc === null || enterprises.has(uscc);
  }
}
