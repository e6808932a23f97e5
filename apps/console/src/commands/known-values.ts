import type { paths } from '@zhubao/api-client';
import { typedOf } from '../amounts/typed-amount.js';
import { monthsAfter } from '../dates/months-after.js';
import { type CommandField, namesIn, schemaIn } from './command-field.js';
import type { Typed, TypedGroup } from './typed-data.js';

type Answer<Path extends '/api/v1/loans/{loanId}' | '/api/v1/pools' | '/api/v1/policy-in-force'> = paths[Path]['get']['responses'][200]['content']['application/json'];

/** What stands around a command that is being filled in; each is undefined until it is known. */
export interface Surroundings {
  readonly today: string;
  readonly loan: Answer<'/api/v1/loans/{loanId}'> | undefined;
  readonly pool: Answer<'/api/v1/pools'>['items'][number] | undefined;
  readonly policy: Answer<'/api/v1/policy-in-force'>['policy'] | undefined;
}

type Known = (around: Surroundings) => Typed | undefined;

const TODAY: Known = ({ today }) => today;
const BORROWER: Known = ({ loan }) => loan?.uscc ?? undefined;
const NOTHING: Known = () => '0';

/** Fields that mean the same wherever they stand. Days on which something was done are mostly those on which it is written down. */
const EVERYWHERE: Readonly<Record<string, Known>> = {
  receivedOn: TODAY, disbursedOn: TODAY, notifiedOn: TODAY, declaredOn: TODAY, foundOn: TODAY, curedOn: TODAY, filedOn: TODAY, cutoffDate: TODAY, valueDate: TODAY, appliedOn: TODAY, statementDate: TODAY,
  agreementId: ({ loan, pool }) => loan?.agreementId ?? pool?.agreementId,
  dayCountBase: ({ policy }) => textOf(schemaIn(policy?.['interest'])['dayCountBase']),
  loanType: ({ policy }) => onlyOne(namesIn(policy?.['loanTypes'])),
};

/** Fields that each command means in its own way. */
const BY_COMMAND: Readonly<Record<string, Readonly<Record<string, Known>>>> = {
  ContributeToFund: {
    amountFen: ({ loan }) => amount(loan && (loan.requiredFen ?? 0) - loan.contributedFen),
    accountId: ({ pool }) => Object.entries(pool?.accounts ?? {}).find(([, { funds }]) => funds.includes('ENTERPRISE'))?.[0],
    payer: BORROWER,
  },
  SignLoanContract: {
    amountFen: ({ loan }) => amount(loan?.filing?.amountFen),
    schedule: ({ loan, today }) => loan?.filing && loan.termMonths !== null ? [{ no: '1', dueDate: monthsAfter(today, loan.termMonths), principalFen: typedOf(loan.filing.amountFen, false) }] : undefined,
  },
  DisburseLoan: {
    amountFen: ({ loan }) => amount(loan?.contract && loan.contract.amountFen - loan.outstandingFen),
    maturity: ({ loan }) => loan?.contract?.schedule.at(-1)?.dueDate,
  },
  RecordRepayment: { payer: BORROWER, penaltyFen: NOTHING, compoundFen: NOTHING },
  ReportOverdue: {
    scheduleNo: (around) => passed(around) && String(passed(around)?.no),
    dueDate: (around) => passed(around)?.dueDate,
  },
  FileClaim: { principalFen: ({ loan }) => amount(loan?.overdueFen) },
  RestateClaim: { principalFen: ({ loan }) => amount(loan?.overdueFen) },
  AgreeRecoveryCosts: { liquidatedDamagesFen: NOTHING },
};

/** What a form can begin with, as it would be typed; whoever fills it in may say otherwise. */
export function knownValues(command: string, fields: readonly CommandField[], around: Surroundings): TypedGroup {
  return Object.fromEntries(fields.flatMap(({ name, isOptional }) => {
    const value = isOptional ? undefined : (BY_COMMAND[command]?.[name] ?? EVERYWHERE[name])?.(around);
    return value === undefined ? [] : [[name, value]];
  }));
}

/** The instalment that is due and was not paid first. */
function passed({ loan, today }: Surroundings): { readonly no: number; readonly dueDate: string } | undefined {
  if (!loan?.contract) return undefined;
  let paidFen = loan.receipts.reduce((sum, { principalFen }) => sum + principalFen, 0);
  return loan.contract.schedule.find(({ dueDate, principalFen }) => {
    paidFen -= principalFen;
    return paidFen < 0 && dueDate < today;
  });
}

function amount(fen: number | undefined | null): string | undefined {
  return fen === undefined || fen === null || fen <= 0 ? undefined : typedOf(fen, false);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : undefined;
}

function onlyOne(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined;
}
