import { useLanguage } from '../language/language.js';
import { ToneTag } from '../statuses/tone-tag.js';
import { Day } from './shanghai.js';

/** The last day of a duty that is still open; it says when that day is over. */
export function DueDay({ on, asOf }: { readonly on: string | null; readonly asOf: string }) {
  const { t } = useLanguage();
  return <span style={{ whiteSpace: 'nowrap' }}><Day on={on} /> {on !== null && on < asOf && <ToneTag tone="bad">{t({ zh: '已超期', en: 'Past' })}</ToneTag>}</span>;
}
