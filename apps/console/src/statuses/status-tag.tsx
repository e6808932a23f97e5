import { useLanguage, type Words } from '../language/language.js';
import { ToneTag } from './tone-tag.js';
import type { Tone } from './tones.js';

/** States of one kind of thing, each in words and in how it strikes the eye. */
export type Statuses = Readonly<Record<string, Words & { readonly tone: Tone }>>;

/** The words for a state; a state without any stands as the server named it. */
export function StatusTag({ of, status }: { readonly of: Statuses; readonly status: string | null }) {
  const { t } = useLanguage();
  const words = status !== null && Object.hasOwn(of, status) ? of[status] : undefined;
  if (words === undefined) return <>{status ?? '—'}</>;
  return <ToneTag tone={words.tone}>{t(words)}</ToneTag>;
}
