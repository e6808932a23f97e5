import type { Words } from '../language/language.js';

/** One way to narrow a list; its values stand in the address under the names of the API's parameters. */
export type Filter =
  | { readonly kind: 'choice'; readonly name: string; readonly title: Words; readonly choices: readonly { readonly value: string; readonly title: Words }[] }
  | { readonly kind: 'text'; readonly name: string; readonly title: Words }
  | { readonly kind: 'flag'; readonly name: string; readonly title: Words }
  | { readonly kind: 'days' | 'amounts'; readonly from: string; readonly to: string; readonly title: Words };

export type FilterValues = Readonly<Record<string, string>>;

export function namesOf(filter: Filter): readonly string[] {
  return 'name' in filter ? [filter.name] : [filter.from, filter.to];
}
