import { useLanguage } from '../language/language.js';
import { wordsOfEvent } from './event-words.js';

/** An event by its name; pointed at, by its type. */
export function EventName({ type }: { readonly type: string }) {
  const { t } = useLanguage();
  return <span title={type} style={{ whiteSpace: 'nowrap' }}>{t(wordsOfEvent(type))}</span>;
}
