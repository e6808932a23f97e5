import { expect } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { problemSchema } from '../openapi/schemas.js';

/** The same inputs each time; others with `FUZZ_SEED`, more with `FUZZ_RUNS`. */
export const FUZZING = { seed: Number(process.env['FUZZ_SEED'] ?? 20_261_130), numRuns: Number(process.env['FUZZ_RUNS'] ?? 25) } as const;

const isProblem = new Ajv2020({ strict: false }).compile({ ...problemSchema, additionalProperties: false });

/** Refused in good order: problem details, no stack, no path of the server. */
export async function expectRefused(response: Response, ...also: readonly number[]): Promise<void> {
  const text = await response.text();
  expect([400, 403, 404, 409, 413, 415, 422, ...also]).toContain(response.status);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(isProblem(JSON.parse(text)) ? [] : isProblem.errors).toEqual([]);
  expectNoInsides(text);
}

/** Nothing in an answer tells what the server is made of. */
export function expectNoInsides(text: string): void {
  expect(text).not.toMatch(/\bat \S+ \(|node_modules|\.ts:|\.js:\d/);
}

/** An answer; of a stream of events, which has no end, its first piece. */
export async function beginningOf(response: Response): Promise<string> {
  if (!(response.headers.get('content-type') ?? '').startsWith('text/event-stream')) return response.text();
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const piece = await reader?.read();
  await reader?.cancel();
  return piece?.value ?? '';
}
