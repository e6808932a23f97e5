/** What turns one JSON object into another: fields put in place, fields taken away, and fields that changed within. */
export interface Patch {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly cut?: readonly string[];
  readonly in?: Readonly<Record<string, Patch>>;
}

/**
 * The difference of two documents of which one was folded from the other. A fold copies what it changes and shares the
 * rest, so what is the same object on both sides is not looked into, and the cost is that of the change. What is equal is no
 * difference: one of the two documents may come out of a store.
 */
export function patchOf(before: object, after: object): Patch {
  let set: Record<string, unknown> | undefined;
  let within: Record<string, Patch> | undefined;
  let cut: string[] | undefined;
  let kept = 0;
  const [old, now] = [before as Readonly<Record<string, unknown>>, after as Readonly<Record<string, unknown>>];
  // A copy keeps the order of fields: side by side, most are found without looking them up.
  const [fields, values, oldFields, oldValues] = [Object.keys(now), Object.values(now), Object.keys(old), Object.values(old)];
  for (let index = 0; index < fields.length; index += 1) {
    const [field = '', value] = [fields[index], values[index]];
    const isBeside = oldFields[index] === field;
    const was = isBeside ? oldValues[index] : old[field];
    if (isBeside || Object.hasOwn(old, field)) kept += 1;
    if (value === was) continue;
    if (value === undefined) (cut ??= []).push(field);
    else if (isRecord(value) && isRecord(was)) {
      const inner = patchOf(was, value);
      if (!isEmpty(inner)) (within ??= {})[field] = inner;
    } else if (!isSame(was, value)) (set ??= {})[field] = value;
  }
  if (oldFields.length > kept) for (const field of oldFields) if (!Object.hasOwn(now, field)) (cut ??= []).push(field);
  return { ...(set && { set }), ...(cut && { cut }), ...(within && { in: within }) };
}

/** What makes one version of a document of the one before; `null` where it ceases to be. */
export function changeOf(before: object | undefined, after: object | undefined): Patch | null {
  if (after === undefined) return null;
  return before === undefined ? { set: after as Readonly<Record<string, unknown>> } : patchOf(before, after);
}

/** The document after a patch; what it is given does not change. */
export function patched(document: Readonly<Record<string, unknown>>, { set, cut, in: within }: Patch): Readonly<Record<string, unknown>> {
  const after: Record<string, unknown> = { ...document, ...set };
  for (const field of cut ?? []) delete after[field];
  for (const [field, patch] of Object.entries(within ?? {})) {
    const inner = document[field];
    if (!isRecord(inner)) throw new Error(`A patch changes the inside of "${field}", which is no object.`);
    after[field] = patched(inner, patch);
  }
  return after;
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isRecord(a) || !isRecord(b)) return false;
  return isEmpty(patchOf(a, b));
}

function isEmpty({ set, cut, in: within }: Patch): boolean {
  return set === undefined && cut === undefined && within === undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
