import { once } from 'node:events';
import type { Response } from 'express';

/** Answers with one JSON object a line, no faster than the caller reads. Ends early when the caller has gone. */
export async function streamLines(response: Response, lines: AsyncIterable<object>): Promise<void> {
  response.status(200).type('application/x-ndjson; charset=utf-8');
  for await (const line of lines) {
    if (response.destroyed) return;
    if (!response.write(`${JSON.stringify(line)}\n`)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  response.end();
}
