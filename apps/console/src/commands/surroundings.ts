import { useAnswer } from '../answers/answer.js';
import { today } from '../dates/today.js';
import { useSession } from '../session/session.js';
import { namesIn, schemaIn } from './command-field.js';
import type { Surroundings } from './known-values.js';
import type { Offers } from './offers.js';

/** As many as the server gives at once. */
const MOST = 1000;
/** Persons who may answer for a loan with all they have (Art. 13), and who does so beside them. */
const LIABLE = ['LEGAL_REPRESENTATIVE', 'ACTUAL_CONTROLLER', 'MAIN_SHAREHOLDER', 'SPOUSE'];

interface Around {
  readonly surroundings: Surroundings;
  readonly offers: Offers;
}

/** What of a command is said so far that says more of it; empty where it is not. */
interface SaidSoFar {
  readonly loanId: string;
  readonly agreementId: string;
  readonly uscc: string;
}

/** What a command is about, as far as it is said, and what there is to choose from. */
export function useSurroundings(command: string, { loanId, agreementId, uscc: sought }: SaidSoFar): Around {
  const { client } = useSession();
  const asksLoan = loanId !== '' && command !== 'ApplyForLoan';
  const loan = useAnswer({ key: ['loan', { loanId }, {}], enabled: asksLoan, ask: () => client.GET('/api/v1/loans/{loanId}', { params: { path: { loanId }, query: {} } }) });
  const loans = useAnswer({ key: ['loans', { limit: MOST, sort: '-disbursedOn' }], ask: () => client.GET('/api/v1/loans', { params: { query: { limit: MOST, sort: '-disbursedOn' } } }) });
  const pools = useAnswer({ key: ['pools', {}], ask: () => client.GET('/api/v1/pools', { params: { query: { limit: MOST } } }) });
  const enterprises = useAnswer({ key: ['enterprises', { limit: MOST }], ask: () => client.GET('/api/v1/enterprises', { params: { query: { limit: MOST } } }) });
  // Where there are more than are listed, one is sought whose full name is typed.
  const areCut = isCut(enterprises.data);
  const found = useAnswer({ key: ['enterprises', { name: sought, limit: MOST }], enabled: areCut && sought !== '', ask: () => client.GET('/api/v1/enterprises', { params: { query: { name: sought, limit: MOST } } }) });
  const policy = useAnswer({ key: ['policy-in-force', {}], ask: () => client.GET('/api/v1/policy-in-force', { params: { query: {} } }) }).data?.policy;

  const known = asksLoan && loan.data?.loanId === loanId ? loan.data : undefined;
  const every = pools.data?.items ?? [];
  const pool = every.length === 1 ? every[0] : every.find((one) => one.agreementId === (known?.agreementId ?? agreementId));
  const listed = enterprises.data?.items ?? [];
  const firms = areCut && sought !== '' ? [...new Map([...listed, ...(found.data?.items ?? [])].map((one) => [one.uscc, one])).values()] : listed;
  return {
    surroundings: { today: today(), loan: known, pool, policy },
    offers: {
      ...(command !== 'ApplyForLoan' && { loanId: { isCut: isCut(loans.data), among: (loans.data?.items ?? []).map((one) => ({ value: one.loanId, status: one.status, about: firms.find(({ uscc }) => uscc === one.uscc)?.name ?? '' })) } }),
      ...(command !== 'RegisterEnterprise' && { uscc: { isCut: areCut, isSoughtByName: true, among: firms.map(({ uscc, name }) => ({ value: uscc, about: name })) } }),
      ...(command !== 'SignCooperationAgreement' && { agreementId: { isCut: isCut(pools.data), among: every.map((one) => ({ value: one.agreementId, about: one.bankName ?? '' })) } }),
      ...(command !== 'OpenSpecialAccount' && { accountId: { among: Object.entries(pool?.accounts ?? {}).map(([value, { accountNoMasked, funds }]) => ({ value, choices: funds, about: accountNoMasked })) } }),
      loanType: closed(namesIn(policy?.['loanTypes'])), grade: closed(namesIn(schemaIn(policy?.['eligibility'])['grades'])), 'security.kind': closed(namesIn(schemaIn(policy?.['security'])['kinds'])), 'jointLiability.role': closed(LIABLE),
    },
  };
}

function closed(names: readonly string[]) {
  return { isClosed: true, among: names.map((value) => ({ value, choices: [value], about: '' })) } as const;
}

function isCut(page: { readonly next: string | null } | undefined): boolean {
  return page !== undefined && page.next !== null;
}
