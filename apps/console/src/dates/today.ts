import { inShanghai } from './shanghai.js';

/** The day that it is in Shanghai by this machine's clock: what a form begins with; the server has its own, and judges. */
export function today(): string {
  return inShanghai(new Date().toISOString()).slice(0, 10);
}

/** The same day so many months later; the last of the month where it has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
