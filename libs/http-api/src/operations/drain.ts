import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { NextFunction, Request, Response } from 'express';

/** Ends a server so that whoever has sent a request gets its answer, and nobody else is taken in. */
export class Drain {
  readonly #idle = new Set<Socket>();
  readonly #answering = new Map<Response, Request>();
  #begun = false;

  /** Sees every connection; a part of the server from its first one on. */
  watchConnections(server: Server): void {
    server.on('connection', (socket) => {
      this.#idle.add(socket);
      socket.once('close', () => this.#idle.delete(socket));
    });
  }

  /** Sees every request, before anything that could answer it. */
  watchRequest(request: Request, response: Response, next: NextFunction): void {
    const { socket } = request;
    if (this.#begun) lastOf(response);
    this.#idle.delete(socket);
    this.#answering.set(response, request);
    response.once('close', () => {
      this.#answering.delete(response);
      if (!socket.destroyed) this.#idle.add(socket);
    });
    next();
  }

  get answering(): number {
    return this.#answering.size;
  }

  /** Settles when the last answer is out; after `withinMs` the rest is cut off, and `onCutOff` told how many. */
  async end(server: Server, withinMs: number, onCutOff: (unanswered: number) => void): Promise<void> {
    this.#begun = true;
    const closed = once(server, 'close');
    server.close();
    // Who has not sent a whole request has been promised nothing, and nothing has come of it.
    for (const socket of this.#idle) socket.destroy();
    for (const [response, request] of this.#answering) {
      if (request.complete) lastOf(response);
      else request.socket.destroy();
    }
    const late = setTimeout(() => {
      onCutOff(this.answering);
      server.closeAllConnections();
    }, withinMs);
    await closed;
    clearTimeout(late);
  }
}

function lastOf(response: Response): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}
