import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

interface Connection {
  readonly client: Socket;
  readonly server: Socket;
}

/** The cable between clients and the server of the double. It can be cut, and it can go dead without telling anybody. */
export class Wire {
  readonly #listener: Server;
  readonly #connections = new Set<Connection>();
  #serverPort: number | undefined;

  private constructor() {
    this.#listener = createServer((client) => this.#join(client));
  }

  static async lay(): Promise<Wire> {
    const wire = new Wire();
    wire.#listener.listen(0, '127.0.0.1');
    await once(wire.#listener, 'listening');
    return wire;
  }

  get port(): number {
    return portOf(this.#listener);
  }

  get connections(): number {
    return this.#connections.size;
  }

  /** Leads to this server port from now on; without one, clients are turned away. */
  leadTo(serverPort: number | undefined): void {
    this.#serverPort = serverPort;
  }

  /** Cuts the connection from which the server hears this peer. */
  cut(peer: string): void {
    for (const connection of this.#connections) if (peer.endsWith(`:${connection.server.localPort}`)) this.#sever(connection);
  }

  /** Whether the connection of this peer is still whole: one that was cut looks to the server like one whose client is done. */
  carries(peer: string): boolean {
    return [...this.#connections].some(({ server }) => peer.endsWith(`:${server.localPort}`));
  }

  cutAll(): void {
    for (const connection of this.#connections) this.#sever(connection);
  }

  /** No byte passes any more on the connections that there are, either way; they stay open. New ones work. */
  freeze(): void {
    for (const { client, server } of this.#connections) {
      client.unpipe(server).pause();
      server.unpipe(client).pause();
    }
  }

  async close(): Promise<void> {
    const closed = once(this.#listener, 'close');
    this.#listener.close();
    this.cutAll();
    await closed;
  }

  #join(client: Socket): void {
    if (this.#serverPort === undefined) {
      client.destroy();
      return;
    }
    const server = connect(this.#serverPort, '127.0.0.1');
    const connection = { client, server };
    this.#connections.add(connection);
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      // A cut reaches both ends as an error or as an end; either way the other half has nothing to say any more.
      socket.on('error', () => this.#sever(connection)).on('close', () => this.#sever(connection));
    }
    client.pipe(server);
    server.pipe(client);
  }

  #sever(connection: Connection): void {
    this.#connections.delete(connection);
    connection.client.destroy();
    connection.server.destroy();
  }
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('The wire is not laid.');
  return address.port;
}
