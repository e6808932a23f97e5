import { BSON } from 'mongodb';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

export interface Greeter {
  readonly url: string;
  close(): Promise<void>;
}

const query = 2004;
const reply = 1;
const message = 2013;

/** A server that does nothing but say of itself, at its address, what it is told to say, to every command. */
export async function greeterThatSays(hello: (host: string) => object): Promise<Greeter> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const said = BSON.serialize({ ...hello(host), ok: 1 });
  server.on('connection', (client) => {
    client.on('error', () => client.destroy());
    // Greetings are short: each arrives in one piece.
    client.on('data', (bytes) => client.write(answerTo(bytes, said)));
  });
  return {
    url: `mongodb://${host}/zhubao`,
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

/** https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/ */
function answerTo(request: Buffer, document: Uint8Array): Buffer {
  const isQuery = request.readInt32LE(12) === query;
  // A reply has flags, a cursor, a start and a number of documents; a message has flags and the kind of its section.
  const body = Buffer.concat([isQuery ? Buffer.from([8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0]) : Buffer.alloc(5), document]);
  const header = Buffer.alloc(16);
  header.writeInt32LE(16 + body.length, 0);
  header.writeInt32LE(request.readInt32LE(4), 8);
  header.writeInt32LE(isQuery ? reply : message, 12);
  return Buffer.concat([header, body]);
}
