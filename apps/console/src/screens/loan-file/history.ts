import type { paths } from '@zhubao/api-client';
import type { UseQueryResult } from '@tanstack/react-query';
import { useAnswer } from '../../answers/answer.js';
import type { ShownPoint } from '../../frame/point.js';
import { useSession } from '../../session/session.js';

export type History = paths['/api/v1/loans/{loanId}/history']['get']['responses'][200]['content']['application/json'];
export type Entry = History['entries'][number];

/** Every event that touched the loan: as it was at a point, or with no point as it is known now. */
export function useHistory(loanId: string, point: ShownPoint): UseQueryResult<History> {
  const { client } = useSession();
  return useAnswer({ key: ['loan-history', { loanId }, point], ask: () => client.GET('/api/v1/loans/{loanId}/history', { params: { path: { loanId }, query: point } }) });
}
