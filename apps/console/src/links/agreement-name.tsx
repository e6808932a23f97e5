import { useAnswer } from '../answers/answer.js';
import { MOST_OF_A_PAGE } from '../answers/every-page.js';
import { usePoint } from '../frame/point.js';
import { useSession } from '../session/session.js';

/** What an agreement is known by, asked for once whatever many rows name it. */
export function useBankOf(): (agreementId: string) => string | undefined {
  const { client } = useSession();
  const { point } = usePoint();
  const query = { ...point, limit: MOST_OF_A_PAGE };
  const pools = useAnswer({ key: ['pools', query], ask: () => client.GET('/api/v1/pools', { params: { query } }) });
  const names = new Map(pools.data?.items.map(({ agreementId, bankName }) => [agreementId, bankName ?? undefined]));
  return (agreementId) => names.get(agreementId);
}

/** An agreement by its number, which is short enough for a column; pointed at, by its bank. */
export function AgreementName({ agreementId }: { readonly agreementId: string }) {
  return <span title={useBankOf()(agreementId)}>{agreementId}</span>;
}
