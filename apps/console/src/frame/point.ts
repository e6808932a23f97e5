import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** Both clocks of what is shown, as they stand in the address; none is live. */
export interface ShownPoint {
  readonly asOf?: string;
  readonly knownAt?: string;
}

export function usePoint(): { readonly point: ShownPoint; readonly isLive: boolean; setPoint(point: ShownPoint): void } {
  const [search, setSearch] = useSearchParams();
  const asOf = search.get('asOf') ?? undefined;
  const knownAt = search.get('knownAt') ?? undefined;
  return useMemo(() => ({
    point: { ...(asOf !== undefined && { asOf }), ...(knownAt !== undefined && { knownAt }) },
    isLive: asOf === undefined && knownAt === undefined,
    setPoint(point) {
      setSearch((before) => {
        const after = new URLSearchParams(before);
        for (const clock of ['asOf', 'knownAt'] as const) {
          const value = point[clock];
          if (value === undefined) after.delete(clock);
          else after.set(clock, value);
        }
        return after;
      });
    },
  }), [asOf, knownAt, setSearch]);
}
