import type { JsonRecord } from './record.js';
import type { Rule, Said } from './rule.js';

/** A DTO class, as its decorators meet it. */
export type DtoClass = new () => object;

/** What the decorators say of one field. */
export interface Field {
  readonly rule: Rule;
  readonly optional: boolean;
  /** The class of the object here, or of each object in the list here. */
  readonly nested?: DtoClass;
}

/** A rule that several fields keep together. Its fault is reported at the first of them. */
export interface JointRule extends Said {
  readonly name: string;
  readonly parts: readonly [string, ...string[]];
  holds(whole: JsonRecord): boolean;
}

/** What the decorators of one DTO class declared. */
export class Shape {
  readonly jointRules: JointRule[] = [];
  readonly #fields = new Map<string, Field>();
  #required = 0;

  /** How many fields must be there. */
  get required(): number {
    return this.#required;
  }

  field(name: string): Field | undefined {
    return this.#fields.get(name);
  }

  /** Its fields by name, in the order of their declaration. */
  get fields(): ReadonlyMap<string, Field> {
    return this.#fields;
  }

  add(name: string, field: Field): void {
    this.#fields.set(name, field);
    this.#required += 1;
  }

  /** @throws Error when the field is not declared yet: decorators apply from the bottom up. */
  mayMiss(name: string): void {
    const field = this.#fields.get(name);
    if (!field) throw new Error(`@Optional() stands above the rule of ${name}`);
    this.#fields.set(name, { ...field, optional: true });
    this.#required -= 1;
  }
}

const shapes = new WeakMap<object, Shape>();

/** The shape of a class, empty until its decorators fill it. */
export function shapeOf(dto: object): Shape {
  const known = shapes.get(dto);
  if (known) return known;
  const fresh = new Shape();
  shapes.set(dto, fresh);
  return fresh;
}
