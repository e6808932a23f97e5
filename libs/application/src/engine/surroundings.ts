import {
  type CivilDate, type Command, type CommandName, type Foreseen, type Issued, type Policy, policyByRef, policyInForce, type ProposedData, reject, type Rejection, type Route, type SeenPreview, type Surroundings, streamOf,
} from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { START_OF_STREAM } from '@zhubao/evidence';
import { checkedHash } from './chain.js';
import { type Concerned, DEFAULT_REGION } from './concerned.js';
import { proposedCommand } from '../four-eyes/proposed-command.js';
import { decodeEvent } from './decode-event.js';
import { eventId } from './event-id.js';
import type { StateCache } from './state-cache.js';

/** What the commands that are read here may name. */
interface Named {
  readonly eventId?: string;
  readonly proposalId?: string;
  /** Name and data of the command that is proposed. */
  readonly command?: CommandName;
  readonly commandData?: ProposedData;
  readonly effectiveOn?: CivilDate;
  /** What somebody saw before deciding. */
  readonly preview?: SeenPreview;
}

/** Computes what the command of a proposal would do as the log stands, and in what that differs from what was seen. */
export type Foresee = (command: Command, seen?: SeenPreview) => Promise<Foreseen | Rejection>;

/** Gathers what decisions rest on beside their own stream. */
export class SurroundingsReader {
  readonly #cache: StateCache;
  readonly #events: EventStore;
  readonly #schemeId: string;
  readonly #foresee: Foresee | undefined;

  constructor(cache: StateCache, events: EventStore, schemeId: string, foresee: Foresee | undefined) {
    this.#cache = cache;
    this.#events = events;
    this.#schemeId = schemeId;
    this.#foresee = foresee;
  }

  async policyInForce(command: Issued): Promise<Policy | undefined> {
    const { state } = await this.#cache.load('policy', this.#schemeId);
    return policyInForce(state, command.on);
  }

  async gather(route: Route, command: Issued, { agreementId = '', uscc = '', loanId = '' }: Concerned, policy: Policy | undefined): Promise<Partial<Surroundings> | Rejection> {
    const known: { -readonly [K in keyof Surroundings]?: Surroundings[K] } = {};
    for (const need of route.needs) {
      switch (need) {
        case 'policy':
          if (policy === undefined) return reject('UNKNOWN', { what: 'policy in force on', id: command.on });
          known.policy = policy;
          break;
        case 'policyOf':
          known.policyOf = await this.#policyOf();
          break;
        case 'calendar':
          known.calendar = (await this.#cache.load('calendar', policy?.calendarRegion ?? DEFAULT_REGION)).state;
          break;
        case 'governance':
          known.governance = (await this.#cache.load('governance', this.#schemeId)).state;
          break;
        case 'agreement':
          known.agreement = (await this.#cache.load('agreement', agreementId)).state;
          break;
        case 'enterprise':
          known.enterprise = (await this.#cache.load('enterprise', uscc)).state;
          break;
        case 'loan':
          known.loan = (await this.#cache.load('loan', loanId)).state;
          break;
        case 'pool':
          known.pool = (await this.#cache.load('pool', agreementId)).state;
          break;
        case 'foreseen':
          known.foreseen = await this.#foreseen(command);
          break;
        case 'entry':
          known.entry = await this.#entry(agreementId, command);
          break;
        default:
          return need satisfies never;
      }
    }
    return known;
  }

  /** What the command of a proposal would do: of one that is being made, or that was made. */
  async #foreseen({ commandId, recordedAt, actor, evidence, data }: Issued): Promise<Foreseen | Rejection> {
    if (this.#foresee === undefined) throw new Error('Nobody looks ahead here: a proposal is made and decided on the log itself, not on a fork of it.');
    const { proposalId = '', command, commandData, effectiveOn, preview }: Named = data;
    if (command !== undefined && commandData !== undefined && effectiveOn !== undefined) {
      return this.#foresee(proposedCommand({ command, commandData, effectiveOn, eventId: eventId(commandId, 0), proposer: actor, evidence }, recordedAt));
    }
    const { state } = await this.#cache.load('approval', proposalId);
    if (state.status === 'UNKNOWN') return reject('UNKNOWN', { what: 'proposal', id: proposalId });
    return this.#foresee(proposedCommand(state.proposal, recordedAt), preview);
  }

  async #policyOf(): Promise<Surroundings['policyOf']> {
    const { state } = await this.#cache.load('policy', this.#schemeId);
    return (ref) => {
      const policy = policyByRef(state, ref);
      if (policy === undefined) throw new Error(`Policy ${ref} is named by the log but not adopted in it; the log is incomplete.`);
      return policy;
    };
  }

  async #entry(agreementId: string, command: Issued): Promise<Surroundings['entry']> {
    const { eventId: named }: Named = command.data;
    const pool = await this.#cache.load('pool', agreementId);
    const revision = named === undefined ? undefined : pool.revisionOf.get(named);
    if (revision === undefined) return undefined;
    // The event and the one before it, whose hash its own rests on.
    const read = await this.#events.readStream(streamOf('pool', agreementId), { from: Math.max(0, revision - 1), limit: 2 });
    const event = read.find((one) => one.revision === revision);
    if (event === undefined) return undefined;
    const before = read.find((one) => one.revision === revision - 1);
    checkedHash(before === undefined ? START_OF_STREAM : String(before.metadata['streamHash']), event);
    return decodeEvent(event);
  }
}

