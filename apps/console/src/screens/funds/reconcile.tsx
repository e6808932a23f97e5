import { useAnswer } from '../../answers/answer.js';
import { Shown } from '../../answers/shown.js';
import { usePoint } from '../../frame/point.js';
import { Empty } from '../../problems/states.js';
import { useSession } from '../../session/session.js';
import { useFundAddress } from './fund-address.js';
import { PoolChoice, usePools } from './pool-choice.js';
import { Reconciliations } from './reconciliations.js';
import { AccountStatement, type SpecialAccount } from './account-statement.js';

/** Entries of the whole life of a pool may be on a statement. */
const FIRST_DAY = '1990-01-01';

/** 对账: a bank's statement beside the books. What may belong together is shown; what does is a person's to say. */
export function Reconcile() {
  const { agreementId } = useFundAddress();
  return (
    <Shown answer={usePools()} rows={6}>
      {({ items }) => {
        const pool = items.find((one) => one.agreementId === agreementId) ?? items[0];
        if (pool === undefined) return <Empty of={{ zh: '没有可见的资金池。', en: 'There is no pool to be seen.' }} />;
        const accounts = Object.entries(pool.accounts).map(([accountId, account]) => ({ accountId, ...account }));
        return (
          <>
            <PoolChoice />
            {accounts.length === 0 ? <Empty of={{ zh: '该资金池尚未开立专户。', en: 'The pool has no account yet.' }} /> : <OfPool key={pool.agreementId} agreementId={pool.agreementId} accounts={accounts} />}
            <Reconciliations agreementId={pool.agreementId} />
          </>
        );
      }}
    </Shown>
  );
}

function OfPool({ agreementId, accounts }: { readonly agreementId: string; readonly accounts: readonly SpecialAccount[] }) {
  const { client } = useSession();
  const { point } = usePoint();
  const query = { ...point, from: FIRST_DAY, agreementId };
  const statement = useAnswer({ key: ['report-fund-statement', query], ask: () => client.GET('/api/v1/reports/fund-statement', { params: { query } }) });
  return <Shown answer={statement} rows={6}>{({ pools }) => <AccountStatement agreementId={agreementId} accounts={accounts} funds={pools[0]?.funds ?? []} />}</Shown>;
}
