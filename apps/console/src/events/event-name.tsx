import { EVENT_NAMES } from '@zhubao/api-client';
import { useLanguage, type Words } from '../language/language.js';

/** An event by its name: the Chinese of the server's catalogue, or in English its type as words. */
export function EventName({ type }: { readonly type: string }) {
  const { t } = useLanguage();
  return <span title={type}>{t(wordsOfEvent(type))}</span>;
}

export function wordsOfEvent(type: string): Words {
  return { zh: EVENT_NAMES[type] ?? type, en: inWords(type) };
}

/** `CompensatedFromEnterpriseFund` as `Compensated from enterprise fund`. */
export function inWords(type: string): string {
  const words = type.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
