import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type Filter, type FilterValues, namesOf } from './filter.js';

const FIXED = ['sort', 'limit', 'cursor'] as const;

export interface ListAddress {
  /** Filters that are set. */
  readonly values: FilterValues;
  readonly sort: string | undefined;
  readonly limit: number;
  readonly cursor: string | undefined;
  readonly hasEarlierPage: boolean;
  /** Changes filters, order or size of the page; the list begins at its first page again. */
  change(changed: Readonly<Record<string, string | undefined>>): void;
  /** Puts these filters and this order in place of all others. */
  replace(saved: FilterValues): void;
  goOn(cursor: string): void;
  goBack(): void;
}

const PAGE = 50;

/** Filters, order and page of a list as they stand in the address, so that what is seen can be sent to somebody. */
export function useListAddress(filters: readonly Filter[]): ListAddress {
  const { search, state } = useLocation();
  const navigate = useNavigate();
  return useMemo(() => {
    const now = new URLSearchParams(search);
    const names = filters.flatMap(namesOf);
    const trail = trailIn(state);
    const cursor = now.get('cursor') ?? undefined;
    const go = (after: URLSearchParams, pages: readonly string[]): void => void navigate({ search: after.toString() }, { state: { pages } });
    const changed = (changes: Readonly<Record<string, string | undefined>>): URLSearchParams => {
      const after = new URLSearchParams(now);
      for (const [name, value] of Object.entries(changes)) {
        if (value === undefined || value === '') after.delete(name);
        else after.set(name, value);
      }
      return after;
    };
    return {
      values: Object.fromEntries([...now].filter(([name]) => names.includes(name))),
      sort: now.get('sort') ?? undefined,
      limit: Number(now.get('limit') ?? PAGE),
      cursor,
      hasEarlierPage: cursor !== undefined,
      change: (changes) => go(changed({ ...changes, cursor: undefined }), []),
      replace: (saved) => go(changed({ ...Object.fromEntries([...names, ...FIXED].map((name) => [name, undefined])), ...saved }), []),
      goOn: (next) => go(changed({ cursor: next }), [...trail, cursor ?? '']),
      // Who came by a link to a later page knows no page before it: they begin at the first.
      goBack: () => go(changed({ cursor: trail.at(-1) }), trail.slice(0, -1)),
    };
  }, [search, state, navigate, filters]);
}

function trailIn(state: unknown): readonly string[] {
  if (typeof state !== 'object' || state === null || !('pages' in state) || !Array.isArray(state.pages)) return [];
  return state.pages.filter((page): page is string => typeof page === 'string');
}
