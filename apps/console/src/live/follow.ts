import { EventStreamReader, type Message } from './event-stream.js';

/** How the screen hears of what is written: as it happens, by asking again and again, or not at all for now. */
export type Hearing = 'live' | 'polling' | 'broken';

interface Following {
  /** The token of now: it is renewed while this goes on. */
  readonly token: () => string | undefined;
  readonly signal: AbortSignal;
  onMessage(message: Message): void;
  onHearing(hearing: Hearing): void;
}

const RETRY_MS = 3_000;

/** Follows the log until it is told to stop. It goes on after the last id that came, so that nothing is missed in between. */
export async function follow({ token, signal, onMessage, onHearing }: Following): Promise<void> {
  let lastId: string | undefined;
  while (!signal.aborted) {
    try {
      const response = await fetch('/api/v1/live', { signal, headers: { Accept: 'text/event-stream', Authorization: `Bearer ${token() ?? ''}`, ...(lastId !== undefined && { 'Last-Event-ID': lastId }) } });
      // Who is not signed in any more will hear of it from the next answer; who may not listen, or where nobody tells, asks again and again.
      if ([401, 403, 404].includes(response.status)) {
        onHearing(response.status === 401 ? 'broken' : 'polling');
        return;
      }
      // The log does not reach up to that id: it is another one, and is heard from now on.
      if (response.status === 409) lastId = undefined;
      if (response.ok && response.body !== null) {
        onHearing('live');
        lastId = await read(response.body, lastId, onMessage);
      }
      onHearing('broken');
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof TypeError)) throw error;
      onHearing('broken');
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

/** To the end of the stream; gives the id to go on from, none when the log is another one. */
async function read(body: ReadableStream<Uint8Array>, lastId: string | undefined, onMessage: (message: Message) => void): Promise<string | undefined> {
  const reader = new EventStreamReader(lastId);
  const text = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let isSameLog = true;
  try {
    for (let piece = await text.read(); !piece.done; piece = await text.read()) {
      for (const message of reader.push(piece.value)) {
        if (message.event === 'end') isSameLog = !message.data.includes('"log-changed"');
        else onMessage(message);
      }
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  return isSameLog ? reader.lastId : undefined;
}
