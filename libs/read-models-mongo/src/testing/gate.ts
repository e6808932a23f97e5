import { BSON } from 'mongodb';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A command as it goes over the wire, without the documents that travel beside it. */
export type Command = Readonly<Record<string, unknown>>;
type Matches = (command: Command) => boolean;

/** What becomes of a command that matches: */
type Fate =
  /** it never arrives, and from then on the server cannot be reached */
  | 'server stops'
  /** it never arrives, once */
  | 'connection breaks'
  /** it is carried out, but its answer is lost, once */
  | 'answer is lost'
  /** it waits, as do the later ones of its connection */
  | 'held'
  /** it arrives nowhere, and nobody says so */
  | 'swallowed';

/** A way to the server on which commands can be watched, held up and lost. */
export class Gate {
  readonly commands: Command[] = [];
  readonly #server: Server;
  readonly #host: string;
  readonly #port: number;
  readonly #sockets = new Set<Socket>();
  readonly #held: (() => void)[] = [];
  #rule: { readonly fate: Fate; readonly matches: Matches; readonly met: () => void } | undefined;
  #isDown = false;

  private constructor(server: Server, host: string, port: number) {
    this.#server = server;
    this.#host = host;
    this.#port = port;
    server.on('connection', (client) => this.#join(client));
  }

  /** To the first host of a plain address. */
  static async to(url: string): Promise<Gate> {
    const [, host = '127.0.0.1', port = '27017'] = /^mongodb:\/\/(?:[^@/]*@)?([^:,/?]+)(?::(\d+))?/.exec(url) ?? [];
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Gate(server, host, Number(port));
  }

  /** The same address, through the gate. */
  through(url: string): string {
    const { port } = this.#server.address() as AddressInfo;
    const [head = '', query] = url.split('?');
    return `${head.replace(/^(mongodb:\/\/(?:[^@/]*@)?)[^/]+/, `$1127.0.0.1:${port}`)}?directConnection=true${query ? `&${query}` : ''}`;
  }

  /** Ends when a command has met its fate. */
  async when(matches: Matches, fate: Fate): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#rule = { fate, matches, met: resolve };
    return promise;
  }

  /** The server can be reached again, and what was held goes on. */
  reopen(): void {
    this.#isDown = false;
    this.#rule = undefined;
    for (const forward of this.#held.splice(0)) forward();
  }

  async close(): Promise<void> {
    this.#disconnect();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #join(client: Socket): void {
    if (this.#isDown) return void client.destroy();
    const upstream = connect(this.#port, this.#host);
    for (const [socket, other] of [[client, upstream], [upstream, client]] as const) {
      this.#sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
    }
    upstream.on('data', (bytes) => client.write(bytes));
    let buffered = Buffer.alloc(0);
    client.on('data', (bytes) => {
      buffered = Buffer.concat([buffered, bytes]);
      while (buffered.length >= 4 && buffered.length >= buffered.readInt32LE(0)) {
        const length = buffered.readInt32LE(0);
        this.#pass(buffered.subarray(0, length), client, upstream);
        buffered = buffered.subarray(length);
      }
    });
  }

  #pass(message: Buffer, client: Socket, upstream: Socket): void {
    const command = commandIn(message);
    if (command !== undefined) this.commands.push(command);
    const rule = this.#rule;
    if (rule === undefined || command === undefined || !rule.matches(command)) return void upstream.write(message);
    if (rule.fate !== 'held' && rule.fate !== 'swallowed') this.#rule = undefined;
    if (rule.fate === 'server stops') {
      this.#isDown = true;
      this.#disconnect();
    } else if (rule.fate === 'connection breaks') {
      client.destroy();
    } else if (rule.fate === 'answer is lost') {
      upstream.removeAllListeners('data').on('data', () => client.destroy());
      upstream.write(message);
    } else if (rule.fate === 'held') {
      this.#held.push(() => upstream.write(message));
    }
    rule.met();
  }

  #disconnect(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}

const message = 2013;

/** https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/#op_msg */
function commandIn(bytes: Buffer): Command | undefined {
  if (bytes.readInt32LE(12) !== message || bytes[20] !== 0) return undefined;
  return BSON.deserialize(bytes.subarray(21, 21 + bytes.readInt32LE(21)));
}
