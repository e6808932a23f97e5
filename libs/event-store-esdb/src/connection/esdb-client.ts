import { EventStoreDBClient, type ChannelCredentialOptions } from '@eventstore/db-client';
import type { ConnectionSettings } from './connection-settings.js';

/** Clients made so far in this process; see `keepAliveTimeout` below. */
let clients = 0;

/**
 * The client of the server, which appends with one call for each append.
 * Its batch append shares one table of pending appends between all clients of a process: an error on one connection rejects the
 * appends of another, whose late answers then end the process; and an append that nobody answers waits for ever. A call has a deadline.
 */
export class EsdbClient extends EventStoreDBClient {
  // What the server can do is not asked either: a failed answer would stay with the client for good.
  protected override readonly supports = async (): Promise<boolean> => false;
  readonly #lastChannel = this.#watchChannels();
  readonly #release = new AbortController();

  /** Asked once and remembered, also when the answer is an error: for telling people, not for deciding anything. */
  async serverVersion(): Promise<string> {
    const { serverVersion } = await this.capabilities;
    return serverVersion;
  }

  /** Aborted when the client is given up: it tells nobody whose call it cancels itself. */
  get released(): AbortSignal {
    return this.#release.signal;
  }

  /** Ends all calls and closes the connection, which the client itself leaves open. */
  async release(): Promise<void> {
    this.#release.abort();
    // It waits for calls that never settle once their reader has left; they are cancelled before the first wait.
    void this.dispose();
    const channel = await this.#lastChannel()?.catch(() => undefined);
    channel?.close();
  }

  #watchChannels() {
    const open = this.getChannel;
    let last: ReturnType<typeof open> | undefined;
    this.getChannel = () => (last = open());
    return () => last;
  }
}

export function createClient(settings: ConnectionSettings): EsdbClient {
  clients += 1;
  const options = {
    keepAliveInterval: settings.keepAliveIntervalMs,
    // Channels with equal settings share one connection in the whole process, so a new client would get the dead one again.
    keepAliveTimeout: settings.keepAliveTimeoutMs + clients,
    ...(settings.connectionName === undefined ? {} : { connectionName: settings.connectionName }),
  };
  const discovery = {
    ...options,
    maxDiscoverAttempts: settings.discovery.maxDiscoverAttempts,
    discoveryInterval: settings.discovery.discoveryIntervalMs,
    gossipTimeout: settings.discovery.gossipTimeoutSeconds,
  };
  const [endpoint] = settings.hosts;
  const channel = channelOptions(settings);
  const user = settings.user?.credentials();
  switch (settings.seeds) {
    case 'node':
      return new EsdbClient({ ...options, endpoint }, channel, user);
    case 'gossip':
      return new EsdbClient({ ...discovery, endpoints: [...settings.hosts] }, channel, user);
    case 'dns':
      return new EsdbClient({ ...discovery, discover: endpoint }, channel, user);
  }
}

function channelOptions({ tls }: ConnectionSettings): ChannelCredentialOptions {
  if (tls === undefined) return { insecure: true };
  return {
    insecure: false,
    ...(tls.authority === undefined ? {} : { rootCertificate: tls.authority }),
    ...(tls.userCertificate === undefined ? {} : { userCertFile: tls.userCertificate.certificate, userKeyFile: tls.userCertificate.key }),
  };
}
