import { EVENT_WORDS } from '@zhubao/api-client';
import type { Words } from '../language/language.js';

const WORDS: Readonly<Record<string, Words>> = EVENT_WORDS;

/** An event in words; one that is newer than this page by its type. */
export function wordsOfEvent(type: string): Words {
  return WORDS[type] ?? { zh: type, en: inWords(type) };
}

/** `CompensatedFromEnterpriseFund` as `Compensated from enterprise fund`. */
export function inWords(type: string): string {
  const words = type.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
