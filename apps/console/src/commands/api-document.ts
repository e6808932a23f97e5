import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { DECLARED } from '../live/concerned.js';
import { type Schema, schemaIn } from './command-field.js';

/** What the API declares of itself, which is read once, and of it what is asked for. `read` is one and the same function at each call. */
export function useApiDocument<T>(read: (document: Schema) => T): UseQueryResult<T> {
  return useQuery({
    queryKey: [DECLARED], staleTime: Infinity, gcTime: Infinity, select: read,
    queryFn: async () => {
      const response = await fetch('/api/openapi.json');
      if (!response.ok) throw new Error(`/api/openapi.json: ${response.status}`);
      return schemaIn(await response.json());
    },
  });
}
