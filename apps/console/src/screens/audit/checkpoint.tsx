import { Card, Descriptions } from 'antd';
import { useAnswer } from '../../answers/answer.js';
import { Day } from '../../dates/shanghai.js';
import { useLanguage } from '../../language/language.js';
import { problemOf } from '../../problems/problem.js';
import { ProblemView } from '../../problems/problem-view.js';
import { Empty, Loading } from '../../problems/states.js';
import { useSession } from '../../session/session.js';

/** The newest checkpoint: what witnesses and banks cosign, and hold this server to. */
export function Checkpoint() {
  const { t } = useLanguage();
  const { client } = useSession();
  const { data, error } = useAnswer({ key: ['checkpoint'], ask: () => client.GET('/api/v1/checkpoint') });
  return (
    <Card size="small" title={<h2 style={{ fontSize: 14, margin: 0 }}>{t({ zh: '最近签名的检查点', en: 'Newest signed checkpoint' })}</h2>}>
      {data === undefined ? <Missing error={error} /> : (
        <Descriptions size="small" column={1} items={[
          { key: 'day', label: t({ zh: '日终', en: 'Close' }), children: <><Day on={data.closedDay} />{t({ zh: `，共 ${data.size} 个事件`, en: `, ${data.size} events` })}</> },
          { key: 'keys', label: t({ zh: '签名方', en: 'Signed by' }), children: data.keyNames.join(', ') },
          { key: 'root', label: t({ zh: '根散列', en: 'Root' }), children: <code style={{ overflowWrap: 'anywhere' }}>{data.root}</code> },
          { key: 'note', label: t({ zh: '签名文本', en: 'Signed note' }), children: <pre style={{ margin: 0, fontSize: 12, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{data.note}</pre> },
        ]} />
      )}
    </Card>
  );
}

function Missing({ error }: { readonly error: Error | null }) {
  if (error === null) return <Loading rows={2} />;
  const problem = problemOf(error);
  return problem.status === 404 ? <Empty of={{ zh: '尚未签名：服务器没有签名密钥，或尚未日终。', en: 'Nothing is signed yet: the server has no key, or no day has been closed.' }} /> : <ProblemView problem={problem} />;
}
