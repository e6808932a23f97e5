import { Flex } from 'antd';
import { lazy, useState } from 'react';
import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { Downloads } from '../../downloads/downloads.js';
import { usePoint } from '../../frame/point.js';
import { ScreenTitle } from '../../frame/screen-title.js';
import { useLanguage } from '../../language/language.js';
import { Empty } from '../../problems/states.js';
import { useSession } from '../../session/session.js';
import type { Act } from './act.js';
import { PoolQueue } from './pool-queue.js';
import { Shortfalls } from './shortfalls.js';
import { Later } from '../../problems/later.js';

const Propose = lazy(async () => ({ default: (await import('./propose.js')).Propose }));

/** 代偿工作台: who is paid in which order and why, what is short, and the steps that are next (Art. 8, 9, 26, 27). */
export function Claims() {
  const { t } = useLanguage();
  const { client } = useSession();
  const { point } = usePoint();
  const [act, setAct] = useState<Act>();
  const queue = useAnswer({ key: ['claims-queue', point], ask: () => client.GET('/api/v1/claims-queue', { params: { query: point } }) });
  return (
    <Flex vertical gap={12}>
      <Flex justify="space-between" align="center">
        <ScreenTitle>{t({ zh: '代偿工作台', en: 'Claims workbench' })}</ScreenTitle>
        <Downloads path="/api/v1/claims-queue" query={{ ...point }} name="claims-queue" />
      </Flex>
      <Shown answer={queue} rows={6}>
        {({ pools, asOf }) => (
          <Flex vertical gap={12}>
            {pools.length === 0 && <Empty of={{ zh: '没有待代偿的贷款。', en: 'No loan waits for compensation.' }} />}
            {pools.map((pool) => <PoolQueue key={pool.agreementId} pool={pool} asOf={asOf} onAct={setAct} />)}
            <Shortfalls asOf={asOf} onAct={setAct} />
          </Flex>
        )}
      </Shown>
      {act && <Later><Propose act={act} onClose={() => setAct(undefined)} /></Later>}
    </Flex>
  );
}
