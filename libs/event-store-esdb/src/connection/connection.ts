import type { ConnectionSettings } from './connection-settings.js';
import { createClient, type EsdbClient } from './esdb-client.js';

/** Timeouts in a row after which a connection is taken for dead: the client itself only gives up those that report an error. */
const timeoutsUntilRenewed = 2;

/** The client in use. It is replaced when its connection seems dead; running calls on the old one end with an error. */
export class Connection {
  readonly #settings: ConnectionSettings;
  #client: EsdbClient;
  #timeouts = 0;

  constructor(settings: ConnectionSettings) {
    this.#settings = settings;
    this.#client = createClient(settings);
  }

  get client(): EsdbClient {
    return this.#client;
  }

  /** A call was answered, be it by a refusal. */
  answered(): void {
    this.#timeouts = 0;
  }

  /** A call was not answered in time. */
  timedOut(client: EsdbClient): void {
    if (client !== this.#client) return;
    this.#timeouts += 1;
    if (this.#timeouts >= timeoutsUntilRenewed) this.renew(client);
  }

  /** Gives up the connection of this client, unless that has happened already. */
  renew(client: EsdbClient): void {
    if (client !== this.#client) return;
    this.#timeouts = 0;
    this.#client = createClient(this.#settings);
    void client.release();
  }

  close(): Promise<void> {
    return this.#client.release();
  }
}
