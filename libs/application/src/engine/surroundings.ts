import {
  type Issued, type Policy, policyByRef, policyInForce, reject, type Rejection, type Route, type Surroundings, streamOf,
} from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import { START_OF_STREAM } from '@zhubao/evidence';
import { checkedHash } from './chain.js';
import { decodeEvent } from './decode-event.js';
import type { StateCache } from './state-cache.js';

/** Ids that a command's data may carry. */
interface Ids {
  readonly loanId?: string;
  readonly agreementId?: string;
  readonly uscc?: string;
  readonly region?: string;
  readonly eventId?: string;
}

/** Whom a command concerns: named by itself, or by its loan. */
export interface Concerned {
  readonly agreementId: string | undefined;
  readonly uscc: string | undefined;
  readonly loanId: string | undefined;
}

const DEFAULT_REGION = 'CN';

/** Gathers what decisions rest on beside their own stream. */
export class SurroundingsReader {
  readonly #cache: StateCache;
  readonly #events: EventStore;
  readonly #schemeId: string;

  constructor(cache: StateCache, events: EventStore, schemeId: string) {
    this.#cache = cache;
    this.#events = events;
    this.#schemeId = schemeId;
  }

  async concerned({ data }: Issued): Promise<Concerned> {
    const { loanId, agreementId, uscc }: Ids = data;
    if (loanId === undefined || (agreementId !== undefined && uscc !== undefined)) return { agreementId, uscc, loanId };
    const { state: loan } = await this.#cache.load('loan', loanId);
    if (loan.step === 'UNKNOWN') return { agreementId, uscc, loanId };
    return { agreementId: agreementId ?? loan.agreementId, uscc: uscc ?? loan.uscc, loanId };
  }

  /** Id of the stream that a route writes to, or why there is none. */
  async target(route: Route, command: Issued, { agreementId, uscc, loanId }: Concerned): Promise<string | Rejection> {
    const { region }: Ids = command.data;
    switch (route.aggregate) {
      case 'policy':
      case 'clock':
      case 'governance':
      case 'audit':
      case 'privacy':
        return this.#schemeId;
      case 'calendar':
        return region ?? DEFAULT_REGION;
      case 'agreement':
      case 'pool':
        return agreementId ?? reject('UNKNOWN', { what: 'loan', id: loanId ?? '' });
      case 'enterprise':
        return uscc ?? reject('INVALID', { problem: 'a risk signal names a loan or an enterprise' });
      case 'loan':
        return loanId ?? reject('INVALID', { problem: 'loanId is missing' });
      default:
        return route.aggregate satisfies never;
    }
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
        case 'entry':
          known.entry = await this.#entry(agreementId, command);
          break;
        default:
          return need satisfies never;
      }
    }
    return known;
  }

  /** A bank acts for its own agreements only. */
  async foreignBank(command: Issued, { agreementId }: Concerned): Promise<Rejection | undefined> {
    if (command.actor.role !== 'BANK' || agreementId === undefined) return undefined;
    const { state: agreement } = await this.#cache.load('agreement', agreementId);
    if (agreement.status === 'UNSIGNED' || agreement.bankId === command.actor.org) return undefined;
    const { role, org } = command.actor;
    return reject('FORBIDDEN', { role, org, command: command.name, why: `agreement ${agreementId} belongs to ${agreement.bankId}` });
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
    const { eventId }: Ids = command.data;
    const pool = await this.#cache.load('pool', agreementId);
    const revision = eventId === undefined ? undefined : pool.revisionOf.get(eventId);
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

