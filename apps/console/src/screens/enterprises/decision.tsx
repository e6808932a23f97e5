import { Button, Popover } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { Day } from '../../dates/shanghai.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { Empty } from '../../problems/states.js';
import { useSession } from '../../session/session.js';

/** A decision of the leading group (Art. 10) by its number; its words are read when it is asked for. Banks see the number alone. */
export function Decision({ decisionId }: { readonly decisionId: string }) {
  const { session } = useSession();
  const [isOpen, setOpen] = useState(false);
  if (session?.role === 'BANK') return <>{decisionId}</>;
  return (
    <Popover trigger="click" open={isOpen} onOpenChange={setOpen} content={<Words decisionId={decisionId} />}>
      <Button type="link" size="small" style={{ padding: 0 }} aria-expanded={isOpen}>{decisionId}</Button>
    </Popover>
  );
}

function Words({ decisionId }: { readonly decisionId: string }) {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point } = usePoint();
  const query = { ...point, decisionId };
  const acts = useAnswer({ key: ['governance-acts', query], ask: () => client.GET('/api/v1/governance-acts', { params: { query } }) });
  return (
    <div style={{ width: 340 }}>
      <Shown answer={acts} rows={2}>
        {({ items }) => (items[0] === undefined ? <Empty of={{ zh: '该决议未登记。', en: 'The decision is not on record.' }} /> : (
          <>
            <div style={{ color: '#4d5b66' }}><Day on={items[0].on} /> · {items[0].docNo ?? t({ zh: '无文号', en: 'no document' })} · {items[0].decisionKind ?? '—'}</div>
            <div style={{ marginTop: 4 }}>{items[0].text}</div>
          </>
        ))}
      </Shown>
    </div>
  );
}
