import { add, type Fen, ZERO } from '../../money/index.js';
import { breachOf, type HindsightBreach, type HindsightNo, inOrder } from './breach.js';
import { brokenSince, type Entry, type Judge } from './by-date.js';

/** What is used of a limit, and what the limit is made of. */
export interface Use {
  readonly usedFen: Fen;
  readonly riskFen: Fen;
  readonly injectedFen: Fen;
}

export const NO_USE: Use = { usedFen: ZERO, riskFen: ZERO, injectedFen: ZERO };

/** A permission that raises what is used. */
export interface Permission {
  readonly subject: string;
  readonly newFen: Fen;
  readonly capFen: (use: Use) => Fen;
  /** Whether the limit was kept as then known. */
  readonly keptThen: boolean;
}

export interface UseEntry extends Entry {
  readonly change: Use;
  readonly permission?: Permission;
}

function plus(a: Use, b: Use): Use {
  return { usedFen: add(a.usedFen, b.usedFen), riskFen: add(a.riskFen, b.riskFen), injectedFen: add(a.injectedFen, b.injectedFen) };
}

export function isWithin({ newFen, capFen }: Pick<Permission, 'newFen' | 'capFen'>, use: Use): boolean {
  return add(use.usedFen, newFen) <= capFen(use);
}

/** Invariants 7 and 8 by business date: each permission against what was used and allowed before it, as known now. */
export function judgeHeadroom(invariant: HindsightNo): Judge<UseEntry> {
  return (entries) => {
    const breaches: HindsightBreach[] = [];
    let use = NO_USE;
    for (const entry of entries) {
      const { permission } = entry;
      if (permission?.keptThen && !isWithin(permission, use)) {
        const { usedFen } = use;
        const { newFen, subject } = permission;
        breaches.push(breachOf(invariant, subject, entry.at.on, { usedFen, newFen, capFen: permission.capFen(use) }, causeOf(entry, permission, entries).at));
      }
      use = plus(use, entry.change);
    }
    return breaches;
  };
}

/** The permission itself, when it was given late; else the late entry before it, by business date, since which it is too much. */
function causeOf(given: UseEntry, permission: Permission, entries: readonly UseEntry[]): UseEntry {
  const before = entries.filter(({ at }) => inOrder(at, given.at));
  let use = before.filter(({ at }) => at.position < given.at.position).reduce((use, { change }) => plus(use, change), NO_USE);
  const late = [{ ...given, change: NO_USE }, ...before.filter(({ at }) => at.position > given.at.position)];
  const since = brokenSince(late, ({ change }) => {
    use = plus(use, change);
    return isWithin(permission, use);
  });
  return since ?? given;
}
