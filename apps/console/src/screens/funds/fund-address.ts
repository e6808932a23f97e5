import { useSearchParams } from 'react-router';

export interface FundAddress {
  readonly tab: string;
  readonly agreementId: string | undefined;
  /** First day of the period; the server begins with the year by itself. */
  readonly from: string | undefined;
  change(changed: Readonly<Record<string, string | undefined>>): void;
}

/** What of the funds is looked at, as it stands in the address. */
export function useFundAddress(): FundAddress {
  const [search, setSearch] = useSearchParams();
  return {
    tab: search.get('tab') ?? 'statement', agreementId: search.get('agreementId') ?? undefined, from: search.get('from') ?? undefined,
    change: (changed) => setSearch((before) => {
      const after = new URLSearchParams(before);
      for (const [name, value] of Object.entries({ cursor: undefined, sort: undefined, ...changed })) {
        if (value === undefined) after.delete(name);
        else after.set(name, value);
      }
      return after;
    }),
  };
}
