/**
 * What turns one JSON object into another: fields put in place, fields taken away, what lists got at their ends, and fields
 * that changed within. A list that grows with the life of a document is then written once, not once for each of its items.
 */
export interface Patch {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly cut?: readonly string[];
  readonly add?: Readonly<Record<string, readonly unknown[]>>;
  readonly in?: Readonly<Record<string, Patch>>;
}

/** A patch of another document: what it changes within, or adds to, is not there. */
export class UnfitPatchError extends Error {
  override readonly name = 'UnfitPatchError';
}

/**
 * The patch that turns one document into another, as the JSON that is stored of it. A fold copies what it changes and shares the
 * rest, so what is the same object on both sides is not looked into, and the cost is that of the change. What is equal is no
 * difference: one of the two documents may come out of a store.
 */
export function patchText(before: object, after: object): string {
  return textOf(before as Fields, after as Fields) ?? '{}';
}

/** The JSON of what makes one version of a document of the one before; `null` where it ceases to be. */
export function changeText(before: object | undefined, after: object | undefined): string {
  if (after === undefined) return 'null';
  return before === undefined ? `{"set":${JSON.stringify(after)}}` : patchText(before, after);
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The text comes with the comparison, without a patch between: a build makes millions of them. Pieces are joined and not added
 * up, so that what is kept for a while is plain text. `undefined` where nothing differs.
 */
function textOf(before: Fields, after: Fields): string | undefined {
  const set: string[] = [];
  const add: string[] = [];
  const within: string[] = [];
  let lasting = 0;
  for (const field in after) {
    const value = after[field];
    if (value === undefined) continue;
    if (value === before[field]) {
      lasting += 1;
      continue;
    }
    // Keys of documents are whatever somebody named: some are names of what every object inherits.
    const was = Object.hasOwn(before, field) ? before[field] : undefined;
    if (was !== undefined) lasting += 1;
    if (isRecord(value) && isRecord(was)) {
      const inner = textOf(was, value);
      if (inner !== undefined) within.push(within.length === 0 ? '"in":{' : ',', fieldText(field), inner);
      continue;
    }
    const items = addedTo(was, value);
    if (items !== undefined) add.push(add.length === 0 ? '"add":{' : ',', fieldText(field), JSON.stringify(items));
    else if (!isSame(was, value)) set.push(set.length === 0 ? '"set":{' : ',', fieldText(field), valueText(value));
  }
  const cut = Object.keys(before).length === lasting ? [] : cutBetween(before, after);
  if (set.length === 0 && add.length === 0 && within.length === 0 && cut.length === 0) return undefined;
  if (set.length > 0) set.push('}');
  if (cut.length > 0) set.push(set.length === 0 ? '' : ',', `"cut":${JSON.stringify(cut)}`);
  if (add.length > 0) set.push(set.length === 0 ? '' : ',', ...add, '}');
  if (within.length > 0) set.push(set.length === 0 ? '' : ',', ...within, '}');
  return `{${set.join('')}}`;
}

function cutBetween(before: Fields, after: Fields): readonly string[] {
  return Object.keys(before).filter((field) => before[field] !== undefined && (!Object.hasOwn(after, field) || after[field] === undefined));
}

/** Names of fields as JSON: most are those of a few shapes, and come by the million. */
const fieldTexts = new Map<string, string>();
const MOST_FIELD_TEXTS = 1_000;

function fieldText(field: string): string {
  const known = fieldTexts.get(field);
  if (known !== undefined) return known;
  const text = `${JSON.stringify(field)}:`;
  if (fieldTexts.size < MOST_FIELD_TEXTS) fieldTexts.set(field, text);
  return text;
}

function valueText(value: unknown): string {
  return Number.isInteger(value) ? String(value) : JSON.stringify(value);
}

/** The document after a patch; what it is given does not change. @throws UnfitPatchError */
export function patched(document: Readonly<Record<string, unknown>>, { set, cut, add, in: within }: Patch): Readonly<Record<string, unknown>> {
  const after: Record<string, unknown> = { ...document, ...set };
  for (const field of cut ?? []) delete after[field];
  for (const [field, items] of Object.entries(add ?? {})) {
    const list = document[field];
    if (!Array.isArray(list)) throw new UnfitPatchError(`A patch adds to "${field}", which is no list.`);
    after[field] = [...(list as readonly unknown[]), ...items];
  }
  for (const [field, patch] of Object.entries(within ?? {})) {
    const inner = document[field];
    if (!isRecord(inner)) throw new UnfitPatchError(`A patch changes the inside of "${field}", which is no object.`);
    after[field] = patched(inner, patch);
  }
  return after;
}

/** The items that a list got at its end; `undefined` where that is not all, or nothing. */
function addedTo(before: unknown, after: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(before) || !Array.isArray(after) || after.length <= before.length) return undefined;
  return before.every((item, index) => isSame(item, after[index])) ? after.slice(before.length) : undefined;
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  return isRecord(a) && isRecord(b) && textOf(a, b) === undefined;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
