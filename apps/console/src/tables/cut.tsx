import { Link } from 'react-router';
import { usePoint } from '../frame/point.js';
import { useLanguage } from '../language/language.js';

interface CutProps {
  /** So many rows are listed here. */
  readonly listed: number;
  /** Where all of them are, by the address of a screen and what it is narrowed to. */
  readonly all: { readonly path: string; readonly about: Readonly<Record<string, string>> };
}

/** Below a list that is not all there is: how much of it stands here, and the way to the whole. */
export function Cut({ listed, all: { path, about } }: CutProps) {
  const { t } = useLanguage();
  const { point } = usePoint();
  return (
    <div style={{ marginTop: 8 }}>
      {t({ zh: `只列出前 ${listed} 项，`, en: `The first ${listed} are listed; ` })}
      <Link to={{ pathname: path, search: new URLSearchParams({ ...point, ...about }).toString() }}>{t({ zh: '查看全部 →', en: 'see all →' })}</Link>
    </div>
  );
}
