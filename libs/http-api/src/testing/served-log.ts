import { randomUUID } from 'node:crypto';
import { type Clock, Engine } from '@zhubao/application';
import type { EventStore, JsonObject } from '@zhubao/event-store';
import { openTemporaryStores, type OpenStores } from '@zhubao/stores';
import type { ApiOptions, RunningApi } from '../start-api.js';
import { serveOver } from './serve.js';
import { TokenBook } from './token-book.js';

/** A real server over a log that a spec writes to by itself: nothing else follows it. */
export class ServedLog {
  readonly unforeseen: unknown[] = [];

  private constructor(readonly stores: OpenStores, readonly events: EventStore, readonly tokens: TokenBook, private readonly options: Partial<ApiOptions>) {}

  static async open(options: Partial<ApiOptions> = {}, over: (events: EventStore) => EventStore = (events) => events): Promise<ServedLog> {
    const stores = await openTemporaryStores();
    return new ServedLog(stores, over(stores.events), new TokenBook(), options);
  }

  async serve({ clock, ...options }: Partial<ApiOptions> & { readonly clock?: Clock } = {}): Promise<RunningApi> {
    const engine = await Engine.start({ events: this.events, readModels: this.stores.readModels, soleWriter: true, followers: 'elsewhere', ...(clock && { clock }) });
    return serveOver(engine, { authenticator: this.tokens, onUnforeseen: (error) => this.unforeseen.push(error), ...this.options, ...options });
  }

  /** Writes one event to the end of a stream; its position. */
  async write(stream: string, type: string, data: JsonObject = {}): Promise<number> {
    const metadata = { schema: 1, occurredOn: '2026-03-31', recordedAt: '2026-03-31T01:00:00.000Z', actor: { user: '张三', role: 'OFFICE', org: 'office' } };
    return (await this.stores.events.append(stream, 'any', [{ id: randomUUID(), type, data, metadata }])).position;
  }

  /** An agreement of a bank that has its name. */
  async writeAgreement(agreementId: string): Promise<number> {
    return this.write(`agreement-${agreementId}`, 'CooperationAgreementSigned', { agreementId, bankId: agreementId, bankName: agreementId });
  }

  close(): Promise<void> {
    return this.stores.close();
  }
}
