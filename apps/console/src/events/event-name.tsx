import { useLanguage } from '../language/language.js';
import { EVENT_NAMES } from './event-names.js';

/** An event by its name: the Chinese of the catalogue, or in English its type as words. */
export function EventName({ type }: { readonly type: string }) {
  const { t } = useLanguage();
  const en = inWords(type);
  return <span title={type}>{t({ zh: EVENT_NAMES[type] ?? en, en })}</span>;
}

/** `CompensatedFromEnterpriseFund` as `Compensated from enterprise fund`. */
export function inWords(type: string): string {
  const words = type.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
