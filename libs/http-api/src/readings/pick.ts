/** Those fields of an object, in this order. */
export function pick<T extends object, const K extends keyof T>(fields: readonly K[]): (from: T) => Pick<T, K> {
  return (from) => Object.fromEntries(fields.map((field) => [field, from[field]])) as Pick<T, K>;
}
