import type { Reading } from '../readings/reading.js';
import { DEFAULTER, SHARED_FIRM } from './second-bank.js';

/** Values for the parts of paths: of the first bank, of the second, and of both. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  agreementId: ['ccb', 'icbc'], loanId: ['L1', 'L2', 'I1'], uscc: ['91152201MA0QK7D216', DEFAULTER, SHARED_FIRM], stream: ['pool-ccb', 'loan-I1', `enterprise-${SHARED_FIRM}`, 'governance-main'],
};

const REQUIRED: Readonly<Record<string, string>> = { from: '2026-12-01', to: '2026-12-31' };

/** Points in time of the lived year: now, a day as known now, and a day as then known. */
const POINTS: readonly string[] = ['', 'asOf=2026-09-29', 'asOf=2026-12-15&knownAt=2026-12-20', 'knownAt=2027-01-31'];

/** Paths under which a reading can be asked, with the parameters that it requires. */
export function addressesOf({ name, path, parameters, clocks }: Reading): readonly string[] {
  const asked = Object.entries(parameters).flatMap(([parameter, { required }]) => (required ? [`${parameter}=${REQUIRED[parameter] ?? ''}`] : []));
  if (name === 'getDifference') asked.push('fromAsOf=2026-12-31', 'fromKnownAt=2026-12-31');
  const points = clocks === 'both' ? POINTS : [''];
  return pathsOf(path).flatMap((one) => points.map((point) => `${one}?${[...asked, ...(point === '' ? [] : [point])].join('&')}`));
}

function pathsOf(path: string): readonly string[] {
  const part = /:(\w+)/.exec(path);
  if (part === null) return [path];
  const [whole, name = ''] = part;
  return (SAMPLES[name] ?? []).flatMap((sample) => pathsOf(path.replace(whole, sample)));
}
