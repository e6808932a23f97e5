import type { Fault, JsonSchema } from '@zhubao/application';
import { civilDate, type CivilDate, isCivilDate, parsePolicy, type Policy, type PolicyFault } from '@zhubao/domain';
import { malformed } from '../problems/problem.js';
import { ANY_OBJECT, DAY } from '../readings/schemas.js';

export interface RehearsalAsked {
  readonly candidate: Policy;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly mostRows: number;
}

const ROWS = { least: 0, byDefault: 100, most: 500 };
/** Faults of a policy that are told at once. */
const MOST_FAULTS = 50;
const LONGEST_SAID = 500;

/** `{policy, from?, to?, limit?}` in the API's documents. */
export const rehearsalAskedSchema: JsonSchema = {
  type: 'object', additionalProperties: false, required: ['policy'],
  properties: { policy: ANY_OBJECT, from: DAY, to: DAY, limit: { type: 'integer', minimum: ROWS.least, maximum: ROWS.most, description: `rows; ${ROWS.byDefault} by default` } },
};

const KNOWN: ReadonlySet<string> = new Set(['policy', 'from', 'to', 'limit']);

/** @throws Problem MALFORMED with every fault, those of the candidate at their paths */
export function rehearsalAsked(body: unknown): RehearsalAsked {
  if (!isRecord(body)) throw malformed([{ field: 'body', problem: 'must be an object with policy', problemZh: '应为含 policy 的对象' }]);
  const { policy, from, to, limit = ROWS.byDefault } = body;
  const read = parsePolicy(policy);
  const faults: Fault[] = Object.keys(body).filter((name) => !KNOWN.has(name)).map((name) => ({ field: name.slice(0, 80), problem: 'is not known here', problemZh: '不是此处的字段' }));
  if ('faults' in read) faults.push(...read.faults.slice(0, MOST_FAULTS).map(faultOfPolicy));
  const [first, last] = [dayIn('from', from, faults), dayIn('to', to, faults)];
  if (first !== undefined && last !== undefined && last < first) faults.push({ field: 'to', problem: `is before from (${first})`, problemZh: `早于 from（${first}）`, value: last });
  const isRows = typeof limit === 'number' && Number.isSafeInteger(limit) && limit >= ROWS.least && limit <= ROWS.most;
  if (!isRows) faults.push({ field: 'limit', problem: `must be a whole number from ${ROWS.least} to ${ROWS.most}`, problemZh: `应为 ${ROWS.least} 至 ${ROWS.most} 的整数` });
  if (faults.length > 0 || 'faults' in read || !isRows) throw malformed(faults);
  return { candidate: read.policy, mostRows: limit, ...(first && { from: first }), ...(last && { to: last }) };
}

function dayIn(field: 'from' | 'to', value: unknown, faults: Fault[]): CivilDate | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && isCivilDate(value)) return civilDate(value);
  faults.push({ field, problem: 'must be a day, YYYY-MM-DD', problemZh: '应为日期 YYYY-MM-DD' });
  return undefined;
}

/** `term.maxMonths` is at `policy.term.maxMonths`; what a caller has named, paths too, is as long as they like. */
function faultOfPolicy({ path, zh, en }: PolicyFault): Fault {
  const bounded = (said: string): string => said.slice(0, LONGEST_SAID).toWellFormed();
  return { field: bounded(path === 'policy' ? 'policy' : `policy.${path}`), problem: bounded(en), problemZh: bounded(zh) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
