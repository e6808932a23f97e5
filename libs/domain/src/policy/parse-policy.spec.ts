import { describe, expect, it } from '@jest/globals';
import { dongfang } from './schemes/dongfang.js';
import { farmGuarantee } from './schemes/farm-guarantee.js';
import { gansu } from './schemes/gansu.js';
import { ulanhot } from './schemes/ulanhot.js';
import { parsePolicy } from './parse-policy.js';

type Json = Readonly<Record<string, unknown>>;
const BANK_LAST = 'layers must run enterprise fund, risk fund, bank, each at most once, and end with the bank';

function faultsOf(policy: unknown): readonly string[] {
  const parsed = parsePolicy(policy);
  return 'faults' in parsed ? parsed.faults.map(({ path, en }) => `${path} ${en}`) : [];
}

/** Every path to a key of the policy, as the keys on the way. */
function pathsIn(value: Json, before: readonly string[] = []): readonly (readonly string[])[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...before, key];
    return isObject(inner) ? [path, ...pathsIn(inner, path)] : [path];
  });
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The policy with one place changed; `undefined` takes the key away. */
function changed(policy: Json, [key = '', ...rest]: readonly string[], value: unknown): Json {
  const inner = policy[key];
  const next = rest.length > 0 && isObject(inner) ? changed(inner, rest, value) : value;
  const { [key]: _old, ...others } = policy;
  return next === undefined ? others : { ...others, [key]: next };
}

const paths = pathsIn(ulanhot).map((path) => path.join('.'));
const objects = ['', ...paths.filter((path) => isObject(path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), ulanhot)))];

describe('08 §7.3 a policy file', () => {
  it.each([['ulanhot', ulanhot], ['dongfang', dongfang], ['gansu', gansu], ['farm-guarantee', farmGuarantee]])('of %s is read as it is', (_name, policy) => {
    expect(parsePolicy(policy)).toEqual({ policy });
  });

  it.each(paths)('needs %s', (path) => {
    const faults = faultsOf(changed(ulanhot, path.split('.'), undefined));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(path);
  });

  it.each(objects)('has no other key in %j', (path) => {
    const keys = [...(path === '' ? [] : path.split('.')), 'maxScore'];
    expect(faultsOf(changed(ulanhot, keys, 1))).toEqual([`${keys.join('.')} is not a rule of this format`]);
  });

  it.each([null, [], 'policy', 1, undefined])('is an object, not %j', (raw) => {
    expect(faultsOf(raw)).toEqual(['policy must be an object']);
  });

  it('names all of its faults at once', () => {
    expect(faultsOf({ ...ulanhot, version: 0, effectiveFrom: 'REQUIRED', currency: 'USD' })).toEqual([
      'version must be an integer from 1 to 1000000', 'effectiveFrom must be a date YYYY-MM-DD', 'currency must be one of CNY',
    ]);
  });

  it.each([
    [['effectiveFrom'], '2025-02-29'], [['contribution', 'minPpm'], 20_000.5], [['contribution', 'minPpm'], -1], [['contribution', 'minPpm'], '20000'], [['contribution', 'minPpm'], []],
    [['contribution', 'minPpm'], [{ minSecurityPpm: 0, ppm: 40_000, rate: 1 }]], [['contribution', 'rounding'], 'HALF_EVEN'], [['riskFund', 'leverage'], 0],
    [['riskFund', 'leverage'], 10.5], [['eligibility', 'grades'], ['A', 'A']], [['eligibility', 'requireRoster'], 'yes'], [['security', 'kinds'], []], [['caps', 'RATING'], 0],
    [['term', 'maxMonths'], 0], [['loanTypes'], ['']], [['deadlines', 'anchor'], 'NPL'], [['claim', 'components'], ['FEES']], [['claim', 'components'], []], [['order', 'tie'], 'RANDOM'],
    [['layers'], []], [['layers'], [{ payer: 'INSURER', sharePpm: 800_000 }]], [['recovery', 'steps'], ['COSTS', 'COSTS']], [['interest', 'dayCountBase'], 366],
    [['interest', 'penaltyUpliftPpm'], [300_000]], [['stopLoss'], { metric: 'NPL', stopPpm: 1, resumePpm: 1 }], [['stopLoss'], {}],
  ])('refuses %j = %j', (path, value) => {
    const [fault = ''] = faultsOf(changed(ulanhot, path, value));
    expect(fault).toContain(path.join('.'));
  });
});

describe('08 §7.3 a fault of a policy', () => {
  const saidOf = (policy: unknown) => {
    const parsed = parsePolicy(policy);
    return 'faults' in parsed ? parsed.faults : [];
  };

  it('is said at its path in Chinese and in English', () => {
    expect(saidOf({ ...ulanhot, term: { maxMonths: 0 } })).toEqual([{ path: 'term.maxMonths', zh: '应为 1 至 600 的整数', en: 'must be an integer from 1 to 600' }]);
    expect(saidOf({ ...ulanhot, layers: [1] })).toEqual([{ path: 'layers[0]', zh: '应为对象', en: 'must be an object' }]);
    expect(saidOf({ ...ulanhot, stopLoss: { metric: 'NPL' } })).toEqual([{ path: 'stopLoss', zh: '应为 null，或 stopLoss.metric 应为下列之一：OVERDUE_RATE', en: 'must be null, or stopLoss.metric must be one of OVERDUE_RATE' }]);
  });

  it.each(pathsIn(ulanhot))('has no English in its Chinese, only single names that stand in the file (%s)', (...path) => {
    for (const value of [undefined, 'x'.repeat(65), [], ['a', 'a'], -1, { other: true }]) {
      for (const { zh } of saidOf(changed(ulanhot, path, value))) expect(zh).toMatch(/^[\u4e00-\u9fff](?!.*[A-Za-z]+ [A-Za-z]+)/);
    }
  });
});

describe('08 §7.3 a policy does not contradict itself', () => {
  const enterprise = { payer: 'ENTERPRISE_FUND', mode: 'FIRST' };
  const risk = { payer: 'RISK_FUND', sharePpm: 500_000, rounding: 'FLOOR' };
  const bank = { payer: 'BANK', share: 'RESIDUAL' };
  const layers = (...list: unknown[]) => faultsOf({ ...ulanhot, layers: list });

  it('its layers end with the bank, so that nothing is left unborne', () => {
    expect(layers(enterprise, risk)).toEqual([BANK_LAST]);
    expect(layers(bank)).toEqual([]);
    expect(layers(enterprise, bank)).toEqual([]);
  });

  it('run in order, each once', () => {
    expect(layers(risk, enterprise, bank)).toEqual([BANK_LAST]);
    expect(layers(enterprise, bank, risk)).toEqual([BANK_LAST]);
    expect(layers(enterprise, risk, risk, bank)).toEqual([BANK_LAST]);
    expect(layers(enterprise, risk, bank, bank)).toEqual([BANK_LAST]);
  });

  const recovering = (policy: object, left: readonly string[]) => faultsOf({ ...policy, recovery: { ...ulanhot.recovery, steps: ulanhot.recovery.steps.filter((step) => !left.includes(step)) } });

  it.each(['BANK', 'RISK_FUND', 'ENTERPRISE_FUND'])('recoveries repay %s, since it pays', (step) => {
    expect(recovering(ulanhot, [step])).toEqual([`recovery.steps lacks ${step}`]);
  });

  it.each([[['COSTS']], [['LIQUIDATED_DAMAGES']], [['COSTS', 'LIQUIDATED_DAMAGES']]])('recoveries need not serve %j', (left) => {
    expect(recovering(ulanhot, left)).toEqual([]);
  });

  it('nor a fund that bears nothing', () => {
    expect(recovering({ ...ulanhot, layers: [risk, bank] }, ['COSTS', 'ENTERPRISE_FUND'])).toEqual([]);
    expect(recovering({ ...ulanhot, layers: [bank] }, ['COSTS', 'LIQUIDATED_DAMAGES', 'RISK_FUND', 'ENTERPRISE_FUND'])).toEqual([]);
  });

  it('the least grade is one of the grades', () => {
    expect(faultsOf({ ...ulanhot, eligibility: { ...ulanhot.eligibility, minGrade: 'A+' } })).toEqual(['eligibility.minGrade is not among eligibility.grades']);
  });

  it('filings resume no later than they stop', () => {
    const stopLoss = (stopPpm: number, resumePpm: number) => faultsOf({ ...ulanhot, stopLoss: { metric: 'OVERDUE_RATE', stopPpm, resumePpm } });
    expect(stopLoss(50_000, 50_000)).toEqual([]);
    expect(stopLoss(50_000, 50_001)).toEqual(['stopLoss.resumePpm exceeds stopLoss.stopPpm']);
  });
});
