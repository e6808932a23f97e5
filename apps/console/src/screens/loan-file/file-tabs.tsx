import { Card, Tabs } from 'antd';
import { lazy, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useLanguage } from '../../language/language.js';
import { Loading } from '../../problems/states.js';
import { useSession } from '../../session/session.js';
import type { Loan } from './loan-facts.js';
import { Timeline } from './timeline.js';
import { Later } from '../../problems/later.js';

const Explained = lazy(async () => ({ default: (await import('./explained.js')).Explained }));
const Terms = lazy(async () => ({ default: (await import('./terms.js')).Terms }));
const Evidence = lazy(async () => ({ default: (await import('./evidence.js')).Evidence }));
const TAKE_EVIDENCE = ['OFFICE', 'AUDITOR', 'REGULATOR'];

export function FileTabs({ loanId, loan }: { readonly loanId: string; readonly loan: Loan | undefined }) {
  const { t } = useLanguage();
  const { session } = useSession();
  const [search, setSearch] = useSearchParams();
  const takesEvidence = session !== undefined && TAKE_EVIDENCE.includes(session.role);
  return (
    <Card size="small" styles={{ body: { paddingTop: 0 } }}>
      <Tabs
        destroyOnHidden activeKey={search.get('tab') ?? 'history'}
        onChange={(tab) => setSearch((before) => { const after = new URLSearchParams(before); after.set('tab', tab); return after; }, { replace: true })}
        items={[
          { key: 'history', label: t({ zh: '经过', en: 'History' }), children: <Timeline loanId={loanId} /> },
          { key: 'explained', label: t({ zh: '每一分钱的去向', en: 'Where each fen went' }), children: waiting(<Explained loanId={loanId} />) },
          { key: 'terms', label: t({ zh: '合同与还款', en: 'Terms and receipts' }), children: loan && waiting(<Terms loan={loan} />) },
          ...(takesEvidence ? [{ key: 'evidence', label: t({ zh: '证据包', en: 'Evidence' }), children: waiting(<Evidence loanId={loanId} />) }] : []),
        ]}
      />
    </Card>
  );
}

const waiting = (content: ReactNode) => <Later fallback={<Loading rows={8} />}>{content}</Later>;
