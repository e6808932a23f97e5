import { languageOf } from './read-language.js';
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
