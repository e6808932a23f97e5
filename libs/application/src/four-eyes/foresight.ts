import { type Command, type Fen, fieldChanges, type Foreseen, isRejection, partsOf, type PoolBalances, type Rejection, type SealedPreview, type SeenPreview } from '@zhubao/domain';
import { ForkedEngine, type ForkedFrom } from '../fork/forked-engine.js';
import { changesBetween, digestOf, type Effects, type ForeseenEvent } from './effects.js';

/** What a command would do if it were carried out where the log stands at a position, sealed with digests of it. */
export interface Preview extends SealedPreview {
  readonly command: string;
  readonly commandData: object;
  readonly effectiveOn: string;
  readonly effects: Effects;
  /** It stands in the log already: there is nothing left to foresee. */
  readonly isWritten: boolean;
}

/** An empty log has no position. */
const BEFORE_EVERYTHING = -1;

/** Computes previews with the engine itself, on forks of its log. */
export class Foresight {
  readonly #from: ForkedFrom;

  constructor(from: ForkedFrom) {
    this.#from = from;
  }

  /** A preview of the log as it stands, or as it stood at a position; the rule's own refusal, where the command would be refused. */
  async preview(command: Command, at?: number): Promise<Preview | Rejection> {
    const position = at ?? (await this.#from.events.head()) ?? BEFORE_EVERYTHING;
    const fork = new ForkedEngine(this.#from, position < 0 ? undefined : position, command.recordedAt);
    const answer = await fork.take(command);
    if (answer.rejected) return answer;
    const effects = await effectsOf(fork, command);
    const shown = { command: command.name, commandData: command.data, effectiveOn: command.on, effects };
    return { ...shown, position, digest: digestOf({ ...shown, position }), effectsDigest: digestOf(effects), isWritten: answer.repeated };
  }

  /** The same as a decision needs it: with what differs from the preview that somebody saw. */
  async foresee(command: Command, seen?: SeenPreview): Promise<Foreseen | Rejection> {
    const now = await this.preview(command);
    if (isRejection(now)) return now;
    const { position, digest, effectsDigest } = now;
    return { position, digest, effectsDigest, changes: seen === undefined ? [] : await this.changesSince(seen, command, now) };
  }

  /** In what a preview differs from an earlier one, which is computed again where it was seen. */
  async changesSince(seen: SeenPreview, command: Command, now: Preview): Promise<readonly string[]> {
    if (seen.position > now.position) return [`position: ${seen.position} is beyond the log, which ends at ${now.position}`];
    const shown = seen.position === now.position ? now : await this.preview(command, seen.position);
    if (isRejection(shown)) return [`at position ${seen.position} it would have been refused with ${shown.code}`];
    if (shown.digest !== seen.digest) return [`digest: ${seen.digest} was not shown at position ${seen.position}`];
    return changesBetween(shown.effects, now.effects);
  }
}

async function effectsOf(fork: ForkedEngine, { commandId }: Command): Promise<Effects> {
  const { written } = fork.events;
  const events = written.map(({ stream, type, data, metadata }): ForeseenEvent => ({
    by: metadata['commandId'] === commandId ? 'COMMAND' : 'PROCESS', stream, type, occurredOn: String(metadata['occurredOn']), data,
  }));
  const balances: Record<string, Effects['balances'][string]> = {};
  const loans = new Map<string, Ends>();
  for (const stream of new Set(written.map((event) => event.stream))) {
    const { aggregate, id } = partsOf(stream);
    if (aggregate === 'loan') note(loans, id, { loan: (await fork.before.load('loan', id)).state }, { loan: (await fork.pipeline.states.load('loan', id)).state });
    if (aggregate !== 'pool') continue;
    const { state: before } = await fork.before.load('pool', id);
    const { state: after } = await fork.pipeline.states.load('pool', id);
    balances[id] = { before: balancesOf(before.funds), after: balancesOf(after.funds) };
    for (const [loanId, ledger] of after.ledgers) note(loans, loanId, { ledger: before.ledgers.get(loanId) }, { ledger });
  }
  const changed = [...loans].map(([loanId, { before, after }]) => ({ loanId, changes: fieldChanges(before, after) })).filter(({ changes }) => changes.length > 0);
  return { events, balances, loans: changed.sort((a, b) => (a.loanId < b.loanId ? -1 : 1)) };
}

interface Ends {
  readonly before: object;
  readonly after: object;
}

/** What is one and the same object has not changed: of a large pool only the loans that were touched are compared. */
function note(loans: Map<string, Ends>, loanId: string, before: object, after: object): void {
  const [[, was] = []] = Object.entries(before);
  const [[, is] = []] = Object.entries(after);
  if (was === is) return;
  const noted = loans.get(loanId);
  loans.set(loanId, { before: { ...noted?.before, ...before }, after: { ...noted?.after, ...after } });
}

function balancesOf({ enterpriseFen, riskFen }: { readonly enterpriseFen: Fen; readonly riskFen: Fen }): PoolBalances {
  return { enterpriseFundFen: enterpriseFen, riskFundFen: riskFen };
}
