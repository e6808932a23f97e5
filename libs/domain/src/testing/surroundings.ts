import { AGGREGATES } from '../aggregates.js';
import type { CivilDate } from '../calendar/index.js';
import type { Need, Surroundings } from '../command-definition.js';
import type { AggregateName } from '../kernel/streams.js';
import { policyByRef, policyInForce } from '../policy/adoption.js';
import { SCHEME_ID, type Scheme } from './scheme.js';

/** The aggregate of each kind that a command concerns. */
export type Target = Readonly<Record<AggregateName, string>>;

/** A loan names its enterprise and its agreement; a command may name them itself. */
export function targetOf(scheme: Scheme, data: object): Target {
  const fields = new Map<string, unknown>(Object.entries(data));
  const named = (field: string): string | undefined => {
    const value = fields.get(field);
    return typeof value === 'string' ? value : undefined;
  };
  const loanId = named('loanId') ?? '';
  const loan = scheme.state('loan', loanId);
  const ofLoan = loan.step === 'UNKNOWN' ? { agreementId: '', uscc: '' } : loan;
  const agreementId = named('agreementId') ?? ofLoan.agreementId;
  return {
    policy: SCHEME_ID,
    clock: SCHEME_ID,
    governance: SCHEME_ID,
    approval: named('proposalId') ?? '',
    audit: SCHEME_ID,
    privacy: SCHEME_ID,
    calendar: named('region') ?? '',
    agreement: agreementId,
    pool: agreementId,
    enterprise: named('uscc') ?? ofLoan.uscc,
    loan: loanId,
  };
}

/** What a rule asks for, as of the command's business date, and nothing else: it cannot lean on what the engine would not bring it. */
export function gather(scheme: Scheme, target: Target, on: CivilDate, data: object, needs: readonly Need[]): Partial<Surroundings> {
  const policies = scheme.state('policy', SCHEME_ID);
  const policy = policyInForce(policies, on);
  const eventId = 'eventId' in data ? data.eventId : undefined;
  const all: Partial<Surroundings> = {
    ...(policy === undefined ? {} : { policy, calendar: calendarOf(scheme, policy.calendarRegion) }),
    policyOf(ref) {
      const found = policyByRef(policies, ref);
      if (found === undefined) throw new Error(`no policy ${ref}`);
      return found;
    },
    governance: scheme.state('governance', target.governance),
    agreement: scheme.state('agreement', target.agreement),
    enterprise: scheme.state('enterprise', target.enterprise),
    loan: scheme.state('loan', target.loan),
    pool: scheme.state('pool', target.pool),
    entry: eventId === undefined ? undefined : scheme.stream('pool', target.pool).find((event) => event.id === eventId),
  };
  return needs.reduce<Partial<Surroundings>>((known, need) => ({ ...known, [need]: all[need] }), {});
}

function calendarOf(scheme: Scheme, region: string): Surroundings['calendar'] {
  return scheme.ids('calendar').includes(region) ? scheme.state('calendar', region) : { ...AGGREGATES.calendar.initial, region };
}
