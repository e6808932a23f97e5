import { useLanguage } from '../language/language.js';

/** An event by its name: the Chinese of the catalogue, or in English its type as words. */
export function EventName({ type, zh }: { readonly type: string; readonly zh: string }) {
  const { t } = useLanguage();
  return <span title={type}>{t({ zh, en: inWords(type) })}</span>;
}

/** `CompensatedFromEnterpriseFund` as `Compensated from enterprise fund`. */
export function inWords(type: string): string {
  const words = type.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
