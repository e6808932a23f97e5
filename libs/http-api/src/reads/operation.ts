import type { Request } from 'express';
import { ACCOUNT_READINGS } from '../access/account-readings.js';
import { READINGS } from '../readings/all-readings.js';

const NAMES: ReadonlyMap<string, string> = new Map([...READINGS, ...ACCOUNT_READINGS].map(({ name, path }) => [`/api/v1/${path}`, name]));

/** What is no reading of the scheme: commands stand in the log by themselves, and the session is one's own. */
const NO_READS: ReadonlySet<string> = new Set(['/api/v1/session', '/api/v1/session/renewal', '/api/v1/session/end', '/api/v1/commands/:name']);

/** What a request reads: a query by its name, everything else by its method and the pattern of its path. */
export function operationOf({ method, route }: Pick<Request, 'method' | 'route'>): string | undefined {
  const pattern = String((route as { readonly path?: unknown } | undefined)?.path);
  return NO_READS.has(pattern) ? undefined : (NAMES.get(pattern) ?? `${method} ${pattern}`);
}
