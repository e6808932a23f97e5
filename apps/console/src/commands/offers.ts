import { createContext, useContext } from 'react';

/** One of what there is, and what one knows it by. */
export interface Offered {
  readonly value: string;
  readonly about: string;
  /** State of a loan. */
  readonly status?: string | null;
  /** Values that have a name in words. */
  readonly choices?: readonly string[];
}

export interface Offer {
  readonly among: readonly Offered[];
  /** Nothing else may be said. */
  readonly isClosed?: true;
  /** There are more than are listed. */
  readonly isCut?: boolean;
  /** What is not listed is found by its full name, too. */
  readonly isSoughtByName?: true;
}

/** What there is to choose from, by the path of a field without its indices. */
export type Offers = Readonly<Record<string, Offer>>;

export const OffersMade = createContext<Offers>({});

/** What may stand in the field at this path, such as `security.0.kind`; undefined where anything may, or nothing is known. */
export function useOffer(path: string): Offer | undefined {
  const offer = useContext(OffersMade)[path.replaceAll(/\.\d+/gu, '')];
  return offer === undefined || offer.among.length === 0 ? undefined : offer;
}
