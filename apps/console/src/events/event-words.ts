import { EVENT_NAMES } from '@zhubao/api-client';
import type { Words } from '../language/language.js';
import { inWords } from './type-in-words.js';

/** An event in words: the Chinese of the server's catalogue, in English its type, as in the server's files. */
export function wordsOfEvent(type: string): Words {
  return { zh: EVENT_NAMES[type] ?? type, en: inWords(type) };
}
