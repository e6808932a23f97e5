import { Button, Flex, Layout, Menu, Segmented } from 'antd';
import { Suspense, useEffect, useRef, useState } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { UnitProvider, useUnit } from '../amounts/unit.js';
import { useLanguage } from '../language/language.js';
import { Live } from '../live/live.js';
import { Loading } from '../problems/states.js';
import { RoleName } from '../session/role-name.js';
import { useSession } from '../session/session.js';
import { isWithin, menuOf } from './menu.js';
import { PointBar } from './point-bar.js';
import './skip-link.css';

const MAIN = 'content';

/** What every screen stands in: where one is, who one is, and at which point in time. */
export function Frame() {
  const { t } = useLanguage();
  useFocusAfterNavigation();
  // On a narrow screen the menu is called up from the header, and lies over nothing.
  const [isNarrow, setNarrow] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const narrowed = (narrow: boolean): void => {
    setNarrow(narrow);
    setOpen(false);
  };
  return (
    <UnitProvider>
      <a className="skip-link" href={`#${MAIN}`}>{t({ zh: '跳到正文', en: 'Skip to the content' })}</a>
      <Layout style={{ minHeight: '100vh' }}>
        <Header menu={isNarrow ? { isOpen, onToggle: () => setOpen(!isOpen) } : undefined} />
        <Layout>
          <Sider isHidden={isNarrow && !isOpen} onNarrow={narrowed} onChoose={() => setOpen(false)} />
          <Layout.Content id={MAIN} tabIndex={-1} style={{ padding: 16, minWidth: 0, outline: 'none' }}>
            <PointBar />
            <Suspense fallback={<Loading />}><Outlet /></Suspense>
          </Layout.Content>
        </Layout>
      </Layout>
    </UnitProvider>
  );
}

/** Who works by keyboard or reader goes on where a new screen begins, and not at a link that is gone. */
function useFocusAfterNavigation(): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById(MAIN)?.focus({ preventScroll: true });
  }, [pathname]);
}

interface HeaderProps {
  /** Where the menu is called up. */
  readonly menu: { readonly isOpen: boolean; onToggle(): void } | undefined;
}

function Header({ menu }: HeaderProps) {
  const { t, language, setLanguage } = useLanguage();
  const { session, end } = useSession();
  const { inWan, setInWan } = useUnit();
  return (
    <Layout.Header style={{ paddingInline: 16, height: 48, lineHeight: '48px' }}>
      <Flex align="center" justify="space-between" style={{ height: '100%' }}>
        <Flex align="center" gap={12}>
          {menu && <Button size="small" aria-expanded={menu.isOpen} aria-label={t({ zh: '打开主菜单', en: 'Open the menu' })} onClick={menu.onToggle}>☰</Button>}
          <strong style={{ color: '#fff', fontSize: 16 }}>{t({ zh: '助保贷 · 资金池', en: 'Zhubao' })}</strong>
        </Flex>
        <Flex align="center" gap={12}>
          <Segmented size="small" value={inWan ? 'wan' : 'yuan'} onChange={(unit) => setInWan(unit === 'wan')} options={[{ value: 'yuan', label: t({ zh: '元', en: 'yuan' }) }, { value: 'wan', label: '万元' }]} aria-label={t({ zh: '金额单位', en: 'Unit of amounts' })} />
          <Segmented size="small" value={language} onChange={(chosen) => setLanguage(chosen === 'en' ? 'en' : 'zh')} options={[{ value: 'zh', label: '中文' }, { value: 'en', label: 'EN' }]} aria-label="语言 Language" />
          <Live />
          <span style={{ color: '#fff' }}>{session?.user}{session && <> · <RoleName of={session.role} /></>}</span>
          <Button size="small" onClick={end}>{t({ zh: '退出', en: 'Sign out' })}</Button>
        </Flex>
      </Flex>
    </Layout.Header>
  );
}

interface SiderProps {
  readonly isHidden: boolean;
  onNarrow(isNarrow: boolean): void;
  onChoose(): void;
}

function Sider({ isHidden, onNarrow, onChoose }: SiderProps) {
  const { t } = useLanguage();
  const { session } = useSession();
  const { pathname, search } = useLocation();
  const shown = menuOf(session?.role ?? '');
  const selected = shown.filter((entry) => isWithin(pathname, entry)).map(({ path }) => path);
  return (
    <Layout.Sider width={168} breakpoint="lg" collapsedWidth={0} trigger={null} collapsed={isHidden} onBreakpoint={onNarrow} theme="light">
      <nav aria-label={t({ zh: '主菜单', en: 'Main menu' })}>
        <Menu mode="inline" style={{ borderInlineEnd: 0 }} onClick={onChoose} selectedKeys={selected} items={shown.map(({ path, title }) => ({ key: path, label: <Link to={{ pathname: path, search: pointOf(search) }}>{t(title)}</Link> }))} />
      </nav>
    </Layout.Sider>
  );
}

/** A point in time stays when one goes from screen to screen; filters do not. */
function pointOf(search: string): string {
  const all = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const clock of ['asOf', 'knownAt']) {
    const value = all.get(clock);
    if (value !== null) kept.set(clock, value);
  }
  return kept.size === 0 ? '' : `?${kept.toString()}`;
}
