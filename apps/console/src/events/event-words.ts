import { EVENT_NAMES } from '@zhubao/api-client';
import type { Words } from '../language/language.js';

/** An event in words: the Chinese of the server's catalogue, in English its type. */
export function wordsOfEvent(type: string): Words {
  return { zh: EVENT_NAMES[type] ?? type, en: inWords(type) };
}

/** `CompensatedFromEnterpriseFund` as `Compensated from enterprise fund`. */
export function inWords(type: string): string {
  const words = type.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
