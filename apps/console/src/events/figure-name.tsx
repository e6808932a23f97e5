import { useLanguage } from '../language/language.js';
import { wordsOfFigure } from './figure-names.js';

interface FigureNameProps {
  readonly of: string;
  /** Balances of a pool are called as what a recovery puts into it, and are something else. */
  readonly within?: 'pool';
}

/** A figure by its name, or as it is stored where it has none. */
export function FigureName({ of, within }: FigureNameProps) {
  const { t } = useLanguage();
  const words = wordsOfFigure(of, within);
  return words === undefined ? <code>{of}</code> : <>{t(words)}</>;
}
