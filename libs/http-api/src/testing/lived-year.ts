import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXAMPLES, linesOf, runningApi, type RunningApiRig } from './running-api.js';
import { tokenOf } from './said-viewer.js';
import type { ApiOptions } from '../start-api.js';

/** The demonstration year: one bank, four firms, four loans. */
export const YEAR = { agreementId: 'ccb', bank: 'ccb', loans: ['L1', 'L2', 'L3', 'L4'], loanId: 'L2', uscc: '91152201MA0RP4T65C' } as const;

/** A server whose log holds the demonstration year. */
export async function livedYear(options: Partial<ApiOptions> = {}): Promise<RunningApiRig> {
  const api = await runningApi(options);
  const year = await readFile(join(EXAMPLES, 'year.jsonl'), 'utf8');
  const [summary] = (await linesOf(await api.post('/api/v1/scenarios?name=year', year, tokenOf('OFFICE', 'office'), { 'Content-Type': 'application/x-ndjson' }))).slice(-1);
  if (JSON.stringify(summary) !== JSON.stringify({ summary: { ...(summary?.['summary'] as object), unexpected: 0 } })) throw new Error(`The year went otherwise: ${JSON.stringify(summary)}`);
  await api.engine.rest();
  return api;
}
