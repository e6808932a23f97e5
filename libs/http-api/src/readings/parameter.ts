import { civilDate, endOfDay, instant, startOfDay, type CivilDate, type Instant } from '@zhubao/domain';
import type { Fault, JsonSchema } from '@zhubao/application';

/** What one parameter of a query may be, and how its text is read; `undefined` when it is none. */
export interface Parameter<T> {
  readonly schema: JsonSchema;
  readonly zh: string;
  readonly en: string;
  readonly required?: true;
  read(text: string): T | undefined;
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;
export type Values<P extends Parameters> = { readonly [N in keyof P]?: P[N] extends Parameter<infer T> ? T : never };

const LONGEST = 200;

/** Reads the parameters of a query; one that nobody knows, or that stands twice, is a fault. */
export function readParameters<P extends Parameters>(parameters: P, raw: Readonly<Record<string, unknown>>): { readonly values: Values<P>; readonly faults: readonly Fault[] } {
  const values: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [name, text] of Object.entries(raw)) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter === undefined) {
      faults.push({ field: name.slice(0, LONGEST), problem: `is not a parameter here; there are ${Object.keys(parameters).join(', ')}`, problemZh: `不是此查询的参数；可用：${Object.keys(parameters).join('、')}` });
      continue;
    }
    const value = typeof text === 'string' && text.length <= Number(parameter.schema['maxLength'] ?? LONGEST) ? parameter.read(text) : undefined;
    if (value === undefined) faults.push({ field: name, problem: `must be ${parameter.en}`, problemZh: `应为${parameter.zh}`, ...(typeof text === 'string' && { value: text.slice(0, 80).toWellFormed() }) });
    else values[name] = value;
  }
  for (const [name, { required, zh, en }] of Object.entries(parameters)) {
    if (required && raw[name] === undefined) faults.push({ field: name, problem: `must be given: ${en}`, problemZh: `必须给出：${zh}` });
  }
  return { values: values as Values<P>, faults };
}

export const text = (zh = '文字', en = 'text'): Parameter<string> => ({
  schema: { type: 'string', minLength: 1, maxLength: LONGEST }, zh, en,
  read: (written) => (written !== '' && written.isWellFormed() ? written : undefined),
});

export function oneOf<const T extends string>(...choices: readonly T[]): Parameter<T> {
  return { schema: { type: 'string', enum: choices }, zh: `下列之一：${choices.join('、')}`, en: `one of ${choices.join(', ')}`, read: (written) => choices.find((choice) => choice === written) };
}

export const flag: Parameter<boolean> = {
  schema: { type: 'boolean' }, zh: ' true 或 false', en: 'true or false',
  read: (written) => (written === 'true' ? true : written === 'false' ? false : undefined),
};

export function whole(least: number, most: number): Parameter<number> {
  return {
    schema: { type: 'integer', minimum: least, maximum: most }, zh: ` ${least} 至 ${most} 的整数`, en: `a whole number from ${least} to ${most}`,
    read: (written) => {
      const value = /^-?\d{1,16}$/.test(written) ? Number(written) : Number.NaN;
      return Number.isSafeInteger(value) && value >= least && value <= most ? value : undefined;
    },
  };
}

export const fen = whole(0, Number.MAX_SAFE_INTEGER);

export const day: Parameter<CivilDate> = {
  schema: { type: 'string', format: 'date' }, zh: '日期 YYYY-MM-DD', en: 'a day, YYYY-MM-DD', read: (written) => orNone(() => civilDate(written)),
};

/** An instant (RFC 3339), or a day, which is its end in Asia/Shanghai. */
export const moment: Parameter<Instant> = {
  schema: { type: 'string', examples: ['2026-04-02T10:00:00+08:00', '2026-04-02'] }, zh: '时刻（RFC 3339）或日期', en: 'an instant (RFC 3339), or a day, which is its end',
  read: (written) => orNone(() => (written.length === 10 ? endOfDay(civilDate(written)) : instant(written))),
};

/** Where a stretch of time begins. */
export const since: Parameter<Instant> = {
  schema: { type: 'string', examples: ['2026-04-02T10:00:00+08:00', '2026-04-02'] }, zh: '时刻（RFC 3339）或日期（自其零时起）', en: 'an instant (RFC 3339), or a day, which is its beginning',
  read: (written) => orNone(() => (written.length === 10 ? startOfDay(civilDate(written)) : instant(written))),
};

export function required<T>(parameter: Parameter<T>): Parameter<T> {
  return { ...parameter, required: true };
}

function orNone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
