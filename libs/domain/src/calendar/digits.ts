/** The number written in `count` ASCII digits at `from`, or -1 when any of them is not a digit. */
export function digitsAt(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1; // beyond the end the code is NaN, which fails too
    value = value * 10 + digit;
  }
  return value;
}

const TWO_DIGITS = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

/** A value of 0..99 in two digits. */
export function twoDigits(value: number): string {
  return TWO_DIGITS[value] ?? String(value);
}
