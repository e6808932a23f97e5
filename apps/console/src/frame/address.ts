import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** What a screen is asked for besides its point in time, as it stands in the address, so that it can be sent to somebody. */
export function useAddress(): { said(name: string): string | undefined; say(name: string, value: string | undefined): void } {
  const [search, setSearch] = useSearchParams();
  return useMemo(() => ({
    said: (name) => search.get(name) ?? undefined,
    say(name, value) {
      setSearch((before) => {
        const after = new URLSearchParams(before);
        if (value === undefined) after.delete(name);
        else after.set(name, value);
        return after;
      });
    },
  }), [search, setSearch]);
}
