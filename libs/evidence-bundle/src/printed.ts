/** Characters that a value is shown with. */
const MOST = 200;
/** Of them, those before the first difference. */
const BEFORE = 40;

/** Enough of a value to know it by. What stands in a file that anybody may have made is never shown whole. */
export function printed(value: unknown): string {
  return excerpt(textOf(value), 0);
}

/** Enough of two values to see where they differ. */
export function printedApart(one: unknown, other: unknown): readonly [string, string] {
  const [a, b] = [textOf(one), textOf(other)];
  const from = Math.max(0, firstDifference(a, b) - BEFORE);
  return from + BEFORE < MOST ? [excerpt(a, 0), excerpt(b, 0)] : [excerpt(a, from), excerpt(b, from)];
}

function textOf(value: unknown): string {
  return value === undefined ? '∅' : JSON.stringify(value);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function excerpt(text: string, from: number): string {
  if (text.length <= MOST) return text;
  return `${from > 0 ? '…' : ''}${text.slice(from, from + MOST)}${from + MOST < text.length ? '…' : ''}`;
}
