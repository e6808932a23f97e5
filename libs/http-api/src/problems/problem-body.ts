import type { Problem } from './problem.js';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** The body of RFC 9457: `title` and `detail` in the language that the caller reads, and the whole in both beside them. */
export function problemBody({ details }: Problem, acceptLanguage: string | undefined, instance: string): object {
  const { status, code, title, detail, articles, facts, faults } = details;
  const language = languageOf(acceptLanguage);
  return {
    type: `urn:zhubao:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: title[language], status, detail: detail[language], instance, code,
    ...(articles && { articles }), ...(facts && { facts }), ...(faults && { faults }),
    zh: detail.zh, en: detail.en,
  };
}

/** Chinese, unless English is preferred to it (RFC 9110, 12.5.4). */
function languageOf(acceptLanguage: string | undefined): 'zh' | 'en' {
  const weights = { zh: 0, en: 0 };
  for (const range of (acceptLanguage ?? '').split(',').slice(0, 20)) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const quality = Number(parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((found) => found !== undefined) ?? 1);
    const language = tag.split('-')[0];
    if (language === 'zh' || language === 'en') weights[language] = Math.max(weights[language], quality);
  }
  return weights.en > weights.zh ? 'en' : 'zh';
}
