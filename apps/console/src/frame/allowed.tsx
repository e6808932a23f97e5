import { Navigate, Outlet, useLocation } from 'react-router';
import { useLanguage } from '../language/language.js';
import { Later } from '../problems/later.js';
import { Denied, Loading } from '../problems/states.js';
import { useSession } from '../session/session.js';
import { isWithin, MENU, menuOf } from './menu.js';
import { ScreenTitle } from './screen-title.js';

/** The screen at this address, where this role may look at it; who begins elsewhere is led there. */
export function Allowed() {
  const { t } = useLanguage();
  const { session } = useSession();
  const { pathname } = useLocation();
  const mine = menuOf(session?.role ?? '');
  const entry = MENU.find((one) => isWithin(pathname, one));
  if (entry === undefined || mine.includes(entry)) return <Later fallback={<Loading rows={10} />} at={pathname}><Outlet /></Later>;
  const [first] = mine;
  if (pathname === '/' && first !== undefined) return <Navigate to={first.path} replace />;
  return <><ScreenTitle>{t(entry.title)}</ScreenTitle><Denied /></>;
}
