import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered } from '../problems/problem.js';

interface Asking<T> {
  /** First the name of the reading, so that an event of the log can tell which answers it makes old; then whatever it was asked with. */
  readonly key: readonly [name: string, ...about: readonly unknown[]];
  ask(): Promise<{ readonly data?: T; readonly error?: unknown; readonly response: Response }>;
  readonly enabled?: boolean;
}

/** One reading of the API, kept fresh while it is on the screen. What was shown stays until the next answer is there. */
export function useAnswer<T>({ key, ask, enabled = true }: Asking<T>): UseQueryResult<T> {
  return useQuery({ queryKey: key, queryFn: async () => answered(await ask()), enabled, placeholderData: keepPreviousData });
}
