import type { RestatedDay, Restatement } from '@zhubao/application';
import { type CauseEntry, type Diff, type LoanDocument, partsOf } from '@zhubao/domain';
import type { Viewer } from '../access/viewer.js';
import { type Scope, scopeOf } from './scope.js';
import type { Sources } from './sources.js';

type Differing = Pick<Diff, 'pools' | 'loans' | 'enterprises' | 'deadlines' | 'events'>;
export type SeenDiff = Omit<Diff, 'journal'> & { readonly journal: Diff['journal'] | null };

/** A difference as a viewer sees it: for a bank what concerns its own pools and loans, and no books of the whole scheme. */
export async function seenDiff(found: Diff, sources: Sources, viewer: Viewer): Promise<SeenDiff> {
  const scope = await scopeOf(sources, viewer);
  return scope === 'all' ? found : { ...found, ...(await own(found, scope, sources)), journal: null };
}

export type SeenDay = Omit<RestatedDay, 'debitsChangeFen' | 'creditsChangeFen'> & { readonly debitsChangeFen: number | null; readonly creditsChangeFen: number | null };

export async function seenRestatement(found: Restatement, sources: Sources, viewer: Viewer): Promise<Omit<Restatement, 'days'> & { readonly days: readonly SeenDay[] }> {
  const scope = await scopeOf(sources, viewer);
  if (scope === 'all') return found;
  const days: SeenDay[] = [];
  for (const day of found.days) {
    const seen = await own(day, scope, sources);
    if ([seen.pools, seen.loans, seen.enterprises, seen.deadlines].some((subjects) => subjects.length > 0)) days.push({ ...day, ...seen, debitsChangeFen: null, creditsChangeFen: null });
  }
  return { ...found, days };
}

/** Exposure of an enterprise is over all banks, so of its fields only the standing is left. */
async function own(found: Differing, scope: Exclude<Scope, 'all'>, sources: Sources): Promise<Differing> {
  const mine = await ownLoans([...found.loans.map(({ id }) => id), ...found.deadlines.map(({ subject }) => subject)], scope, sources);
  const pools = found.pools.filter(({ id }) => scope.has(id));
  const loans = found.loans.filter(({ id }) => mine.has(id));
  const deadlines = found.deadlines.filter(({ subject }) => mine.has(subject));
  const events = found.events.filter((event) => isOwn(event, scope, mine));
  const seen = new Set(events.map(({ position }) => position));
  const withSeenCauses = <S extends { readonly causes: readonly number[] }>(subject: S): S => ({ ...subject, causes: subject.causes.filter((cause) => seen.has(cause)) });
  const enterprises = found.enterprises.flatMap((enterprise) => {
    const fields = enterprise.fields.filter(({ field }) => field !== 'exposureFen');
    return fields.length === 0 ? [] : [withSeenCauses({ ...enterprise, fields })];
  });
  return { pools: pools.map(withSeenCauses), loans: loans.map(withSeenCauses), enterprises, deadlines: deadlines.map(withSeenCauses), events };
}

async function ownLoans(loanIds: readonly string[], scope: Exclude<Scope, 'all'>, sources: Sources): Promise<ReadonlySet<string>> {
  const found = await sources.readModels.getMany('loans', [...new Set(loanIds)]);
  return new Set(found.flatMap(({ key, document }) => {
    const { agreementId } = document as unknown as LoanDocument;
    return agreementId !== null && scope.has(agreementId) ? [key] : [];
  }));
}

/** What stands in its pools, agreements and loans; of what is the scheme's, the rules and the days. An enterprise's stream names loans of all banks. */
function isOwn({ stream }: CauseEntry, scope: Exclude<Scope, 'all'>, loans: ReadonlySet<string>): boolean {
  const { aggregate, id } = partsOf(stream);
  switch (aggregate) {
    case 'pool':
    case 'agreement':
      return scope.has(id);
    case 'loan':
      return loans.has(id);
    case 'policy':
    case 'calendar':
    case 'clock':
      return true;
    default:
      return false;
  }
}
