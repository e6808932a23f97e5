/** Enough of a value to know it by. What stands in a file that anybody may have made is never shown whole. */
export function printed(value: unknown): string {
  const text = value === undefined ? '∅' : JSON.stringify(value);
  return text.length <= 200 ? text : `${text.slice(0, 200)}…`;
}
