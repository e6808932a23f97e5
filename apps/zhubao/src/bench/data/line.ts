import { addDays, type CivilDate, civilDate, type Role } from '@zhubao/domain';

/** One line of a generated scenario, as it stands in its file. */
export interface Line {
  readonly command: string;
  readonly at: string;
  readonly on: string;
  readonly as: { readonly role: Role; readonly org: string; readonly user: string };
  readonly data: object;
}

/** Who says it. A bank acts for its own pool only. */
export const OFFICE = { role: 'OFFICE', org: 'office', user: 'office-1' } as const;
export const TREASURY = { role: 'TREASURY', org: 'treasury', user: 'treasury-1' } as const;
export const CLOCK = { role: 'SYSTEM', org: 'zhubao', user: 'clock' } as const;
export const bankOf = (pool: string): Line['as'] => ({ role: 'BANK', org: pool, user: 'bank-1' });

/** @param minute of the working day, which begins at eight */
export function line(command: string, on: CivilDate, minute: number, as: Line['as'], data: object): Line {
  const clock = `${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return { command, at: `${on}T${clock}:00+08:00`, on, as, data };
}

/** The first day of every generated scenario. */
export const FIRST_DAY = civilDate('2025-02-10');

export function dayNo(days: number): CivilDate {
  return addDays(FIRST_DAY, days);
}
