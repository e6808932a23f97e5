import { useLanguage } from '../language/language.js';
import { STANDINGS } from './standings.js';
import { ToneTag } from './tone-tag.js';

export function QueueStanding({ standing }: { readonly standing: keyof typeof STANDINGS }) {
  const { t } = useLanguage();
  return <ToneTag tone={STANDINGS[standing].tone}>{t(STANDINGS[standing])}</ToneTag>;
}
