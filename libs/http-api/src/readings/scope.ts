import type { Viewer } from '../access/viewer.js';
import type { Sources } from './sources.js';

/** The most agreements that one bank has in a scheme. */
const MOST_AGREEMENTS = 1_000;

/** The agreements that a viewer may see; `all` but for a bank, which sees its own. */
export type Scope = 'all' | ReadonlySet<string>;

export async function scopeOf(sources: Sources, { role, org }: Viewer): Promise<Scope> {
  if (role !== 'BANK') return 'all';
  const page = await sources.readModels.find('pools', { where: [{ field: 'bankId', equals: org }], limit: MOST_AGREEMENTS });
  if (page.next !== undefined) throw new Error(`Bank ${org} has more than ${MOST_AGREEMENTS} agreements; raise the limit of what is looked up.`);
  return new Set(page.documents.map(({ key }) => key));
}

export function isWithin(scope: Scope, agreementId: string | null): boolean {
  return scope === 'all' || (agreementId !== null && scope.has(agreementId));
}
