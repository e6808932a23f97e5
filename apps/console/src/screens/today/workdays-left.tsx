import { useLanguage } from '../../language/language.js';
import { ToneTag } from '../../statuses/tone-tag.js';

/** None where the calendar of the year is not published yet. */
export function WorkdaysLeft({ days }: { readonly days: number | null }) {
  const { t } = useLanguage();
  if (days === null) return <span style={{ color: '#4d5b66' }}>{t({ zh: '日历未公布', en: 'Calendar not published' })}</span>;
  return <ToneTag tone={days <= 0 ? 'bad' : days <= 3 ? 'warn' : 'early'}>{days}</ToneTag>;
}
