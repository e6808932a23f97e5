import { type Notice, nationalNotices, ulanhot } from '@zhubao/domain';

/** The measure of Ulanhot, with filings stopped while more than a tenth is overdue. */
export const ULANHOT_WITH_STOP_LOSS = { ...ulanhot, stopLoss: { metric: 'OVERDUE_RATE', stopPpm: 100_000, resumePpm: 100_000 } } as const;

/** The notice on a year's holidays as the Office publishes it. */
export function noticeOf(year: number): Pick<Notice, 'region' | 'year' | 'holidays' | 'makeupDays' | 'publishedOn' | 'docNo'> {
  const notice = nationalNotices.find((one) => one.year === year);
  if (notice === undefined) throw new Error(`There is no notice for ${year}`);
  const { region, holidays, makeupDays, publishedOn, docNo } = notice;
  return { region, year, holidays, makeupDays, publishedOn, docNo };
}

/** Enterprises with valid codes (GB 32100-2015). */
export const FIRMS = [
  '91152201MA0001001X', '91152201MA00010021', '91152201MA00010034', '91152201MA00010047', '91152201MA0001005A',
  '91152201MA0001006D', '91152201MA0001007G', '91152201MA0001008K', '91152201MA0001009N',
] as const;

export const ALL_REVIEWED = { roster: true, bankRequirements: true, industryPolicy: true, creditRecord: true, settlementAccount: true, conduct: true } as const;
export const ALL_CLEARED = {
  approvalConditions: true, contractTerms: true, legalElements: true, formalities: true, collateralRegistered: true, documentsAgree: true,
} as const;
