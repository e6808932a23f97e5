import { Flex } from 'antd';
import { useAnswer } from '../../answers/answer.js';
import { MOST_OF_A_PAGE } from '../../answers/every-page.js';
import { usePoint } from '../../frame/point.js';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../../session/session.js';
import { Choice } from '../../choices/choice.js';
import { useFundAddress } from './fund-address.js';

/** Pools that this viewer sees, and the server's day. */
export function usePools() {
  const { client } = useSession();
  const { point } = usePoint();
  return useAnswer({ key: ['pools', { ...point, limit: MOST_OF_A_PAGE }], ask: () => client.GET('/api/v1/pools', { params: { query: { ...point, limit: MOST_OF_A_PAGE } } }) });
}

/** Which pool; all of them where that makes sense. */
export function PoolChoice({ withAll = false }: { readonly withAll?: boolean }) {
  const { t } = useLanguage();
  const { agreementId, change } = useFundAddress();
  const { items: pools = [], next = null } = usePools().data ?? {};
  const chosen = agreementId ?? (withAll ? '' : pools[0]?.agreementId ?? '');
  return (
    <Flex component="label" align="center" gap={6}>
      <span style={{ fontSize: 12, color: '#4d5b66' }}>{t({ zh: '资金池', en: 'Pool' })}</span>
      <Choice label={t({ zh: '资金池', en: 'Pool' })} {...(withAll && { none: t({ zh: '全部', en: 'All' }) })} value={chosen} onChange={(id) => change({ agreementId: id })} options={pools.map((pool) => ({ value: pool.agreementId, label: pool.bankName ?? pool.agreementId }))} />
      {next !== null && <span style={{ fontSize: 12, color: '#4d5b66' }}>{t({ zh: `只列出前 ${MOST_OF_A_PAGE} 个资金池。`, en: `Only the first ${MOST_OF_A_PAGE} pools are listed.` })}</span>}
    </Flex>
  );
}
