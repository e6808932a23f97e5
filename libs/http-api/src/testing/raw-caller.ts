import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Someone who speaks HTTP by hand, and not always well. */
export class RawCaller {
  #received = '';
  #changed = Promise.withResolvers<void>();
  #open = true;
  readonly ended: Promise<void>;

  private constructor(readonly socket: Socket) {
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => {
      this.#received += text;
      this.#wake();
    });
    // Being cut off is an answer, too.
    socket.on('error', () => undefined);
    this.ended = new Promise((resolve) => socket.once('close', () => {
      this.#open = false;
      this.#wake();
      resolve();
    }));
  }

  static async at(port: number, halfOpen = false): Promise<RawCaller> {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: halfOpen });
    await once(socket, 'connect');
    return new RawCaller(socket);
  }

  get received(): string {
    return this.#received;
  }

  get statuses(): readonly number[] {
    return [...this.#received.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
  }

  send(...lines: readonly string[]): this {
    this.socket.write(lines.join('\r\n'));
    return this;
  }

  /** Settles once enough was received, or the connection has ended. */
  async until(enough: (received: string) => boolean): Promise<this> {
    while (this.#open && !enough(this.#received)) await this.#changed.promise;
    return this;
  }

  answered(count = 1): Promise<this> {
    return this.until(() => this.statuses.length >= count);
  }

  #wake(): void {
    this.#changed.resolve();
    this.#changed = Promise.withResolvers();
  }
}

export const HEAD = ['POST /api/v1/session HTTP/1.1', 'Host: x', 'Content-Type: application/json'] as const;
