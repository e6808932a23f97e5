/** The last days of the months before a day, oldest first, and the day itself. */
export function monthEndsTo(day: string, months: number): readonly string[] {
  const [year = 0, month = 0] = day.split('-').map(Number);
  // Day 0 of a month is the last of the one before it.
  const ends = Array.from({ length: months }, (_, back) => new Date(Date.UTC(year, month - 1 - back, 0)).toISOString().slice(0, 10));
  return [...ends.toReversed(), day];
}
