import type { Condition } from '@zhubao/read-models';
import type { Viewer } from '../access/viewer.js';
import type { Sources } from './sources.js';

/** The agreements that a viewer may see; `all` but for a bank, which sees its own. */
export type Scope = 'all' | ReadonlySet<string>;

export async function scopeOf(sources: Sources, { role, org }: Viewer): Promise<Scope> {
  return role === 'BANK' ? sources.agreementsOf(org) : 'all';
}

export function isWithin(scope: Scope, agreementId: string | null): boolean {
  return scope === 'all' || (agreementId !== null && scope.has(agreementId));
}

/** The same as a condition on rows; none where everything is seen. */
export function scopeCondition(scope: Scope, field = 'agreementId'): readonly Condition[] {
  return scope === 'all' ? [] : [{ field, in: [...scope] }];
}
