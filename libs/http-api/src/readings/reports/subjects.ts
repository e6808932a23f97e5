import type { EnterpriseDocument, LoanDocument, PoolDocument } from '@zhubao/domain';
import { DAY, FEN, orNull, TEXT } from '../schemas.js';
import type { Sources } from '../sources.js';
import type { Period } from './period.js';

/** What a printed row says of its loan besides its figures. */
export interface LoanSubject {
  readonly bankName: string | null;
  readonly uscc: string | null;
  readonly enterpriseName: string | null;
  readonly contractNo: string | null;
  readonly loanFen: number;
  readonly maturity: string | null;
}

export const loanSubjectFields = { bankName: orNull(TEXT), uscc: orNull(TEXT), enterpriseName: orNull(TEXT), contractNo: orNull(TEXT), loanFen: FEN, maturity: orNull(DAY) };

/** Each loan looked up once. */
export function loanSubjects(sources: Sources, { point }: Period): (loanId: string) => Promise<LoanSubject> {
  const known = new Map<string, Promise<LoanSubject>>();
  return (loanId) => {
    const found = known.get(loanId) ?? subjectOf(loanId);
    known.set(loanId, found);
    return found;
  };

  async function subjectOf(loanId: string): Promise<LoanSubject> {
    const document = await sources.get<LoanDocument>('loans', loanId, point);
    const { uscc = null, agreementId = null, amountFen: loanFen = 0, maturity = null } = document ?? {};
    const enterprise = uscc === null ? undefined : await sources.get<EnterpriseDocument>('enterprises', uscc, point);
    const pool = agreementId === null ? undefined : await sources.get<PoolDocument>('pools', agreementId, point);
    return { bankName: pool?.bankName ?? null, uscc, enterpriseName: enterprise?.name ?? null, contractNo: document?.loan?.contract?.contractNo ?? null, loanFen, maturity };
  }
}
