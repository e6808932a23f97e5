import type { paths } from '@zhubao/api-client';
import { Flex } from 'antd';
import { Amount } from '../../amounts/amount.js';
import { Filled } from '../../amounts/filled.js';
import { useAnswer } from '../../answers/answer.js';
import { everyPage } from '../../answers/every-page.js';
import { Shown } from '../../answers/shown.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage, type Words } from '../../language/language.js';
import { useSession } from '../../session/session.js';
import { AGREEMENT_STATUSES } from '../../statuses/agreement-statuses.js';
import { ToneTag } from '../../statuses/tone-tag.js';
import { type PlainColumn, PlainTable } from '../../tables/plain-table.js';

type Answer<Path extends '/api/v1/pools' | '/api/v1/report'> = paths[Path]['get']['responses'][200]['content']['application/json'];
type Pool = Answer<'/api/v1/pools'>['items'][number];
type Reported = Answer<'/api/v1/report'>['pools'][string];
type PoolRow = Pool & { readonly reported: Reported | undefined };

/** Both funds of each pool, what is lent on them, and how far both limits of Art. 5 are. */
export function PoolsNow() {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point } = usePoint();
  const pools = useAnswer({ key: ['pools', point], ask: () => everyPage((page) => client.GET('/api/v1/pools', { params: { query: { ...point, ...page } } })) });
  const report = useAnswer({ key: ['report', point], ask: () => client.GET('/api/v1/report', { params: { query: point } }) });
  return (
    <Shown answer={pools} rows={2}>
      {({ items }) => (
        <PlainTable<PoolRow>
          label={t({ zh: '资金池', en: 'Pools' })} rowKey={({ agreementId }) => agreementId} empty={{ zh: '尚无合作协议。', en: 'No agreement has been signed.' }}
          rows={items.map((pool) => ({ ...pool, reported: report.data?.pools[pool.agreementId] }))} columns={columns(t)}
        />
      )}
    </Shown>
  );
}

function columns(t: (words: Words) => string): PlainColumn<PoolRow>[] {
  return [
    { title: t({ zh: '合作银行', en: 'Bank' }), render: ({ bankName, agreementId }) => <div style={{ minWidth: 120 }}>{bankName ?? agreementId}</div> },
    { title: t({ zh: '状态', en: 'Status' }), render: ({ status }) => <ToneTag tone={AGREEMENT_STATUSES[status].tone}>{t(AGREEMENT_STATUSES[status])}</ToneTag> },
    { title: t({ zh: '企业助保金', en: 'Enterprise fund' }), align: 'right', render: ({ enterpriseFen }) => <Amount fen={enterpriseFen} /> },
    { title: t({ zh: '风险补偿金', en: 'Risk fund' }), align: 'right', render: ({ riskFen }) => <Amount fen={riskFen} /> },
    { title: t({ zh: '贷款余额', en: 'Outstanding' }), align: 'right', render: ({ outstandingFen }) => <Amount fen={outstandingFen} /> },
    { title: t({ zh: '未放款备案', en: 'Reserved' }), align: 'right', render: ({ reservedFen }) => <Amount fen={reservedFen} /> },
    { title: t({ zh: '已用 / 放大上限', en: 'Used / leverage cap' }), align: 'right', render: ({ usedFen, reported }) => <Filled fen={usedFen} ofFen={reported?.leverageCapFen} /> },
    { title: t({ zh: '可用额度', en: 'Headroom' }), align: 'right', render: ({ reported }) => <Amount fen={reported?.headroomFen} /> },
    { title: t({ zh: '铺底下限 10%', en: 'Floor 10 %' }), align: 'right', render: ({ floorRequiredFen, reported }) => <Flex gap={6} justify="flex-end"><Amount fen={floorRequiredFen} />{reported && <ToneTag tone={reported.floorMet ? 'good' : 'bad'}>{reported.floorMet ? t({ zh: '达标', en: 'Met' }) : t({ zh: '未达标', en: 'Not met' })}</ToneTag>}</Flex> },
  ];
}
