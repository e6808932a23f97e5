import { type ValidationError, Validator, type ValidatorOptions } from './class-validator.js';
import { fault, type Fault } from './fault.js';
import { boundsFault } from './json-bounds.js';
import { isRecord, type JsonRecord } from './record.js';
import { isOfLength, type Rule } from './rule.js';
import { shapeOf, type DtoClass, type Field, type Shape } from './shape.js';

const STRICT: ValidatorOptions = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true };
const VALIDATOR = new Validator();
const NOT_AN_OBJECT = { problem: 'must be an object', problemZh: '应为对象' };
const UNKNOWN_FIELD = { problem: 'is not a field here', problemZh: '未知字段' };
const MISSING = 'is missing: ';
const MISSING_ZH = '缺少该字段：';

/** Everything class-validator finds wrong with `raw`, each at its path; `root` names `raw` itself. Empty: nothing is wrong. */
export function explainFaults(dto: DtoClass, raw: unknown, root: string): readonly Fault[] {
  if (!isRecord(raw)) return [fault(root, NOT_AN_OBJECT, raw)];
  const unfit = boundsFault(raw, root);
  if (unfit) return [unfit];
  return VALIDATOR.validateSync(instanceOf(dto, raw), STRICT).flatMap((error) => faultsOf(error, shapeOf(dto), ''));
}

function faultsOf(error: ValidationError, shape: Shape, prefix: string): Fault[] {
  const path = prefix + error.property;
  const field = shape.field(error.property);
  if (!field) return [fault(path, UNKNOWN_FIELD, error.value)];
  const broken = Object.keys(error.constraints ?? {});
  const faults: Fault[] = broken.includes(field.rule.name) ? faultsOfField(field.rule, error.value, path) : [];
  for (const joint of shape.jointRules) {
    if (broken.includes(joint.name) && joint.parts[0] === error.property) faults.push(fault(path, joint, error.value));
  }
  return [...faults, ...faultsInside(error, field, path)];
}

/** A list is at fault in its items where they are, in itself otherwise. */
function faultsOfField(rule: Rule, value: unknown, path: string): Fault[] {
  if (value === undefined) return [fault(path, { problem: MISSING + rule.problem, problemZh: MISSING_ZH + rule.problemZh }, value)];
  const { list } = rule;
  if (!list || !isOfLength(value, list)) return [fault(path, rule, value)];
  const faults = value.flatMap((item, index) => (list.item.holds(item) ? [] : [fault(`${path}[${index}]`, list.item, item)]));
  return faults.length > 0 ? faults : [fault(path, rule, value)];
}

/** Where an object or a list of them stands as it should, what is wrong within. */
function faultsInside(error: ValidationError, { nested, rule: { list } }: Field, path: string): Fault[] {
  if (!nested) return [];
  const shape = shapeOf(nested);
  const within = (children: readonly ValidationError[] = [], prefix: string) => children.flatMap((child) => faultsOf(child, shape, prefix));
  if (!list) return isRecord(error.value) ? within(error.children, `${path}.`) : [];
  if (!isOfLength(error.value, list)) return [];
  return (error.children ?? []).flatMap((item) => (isRecord(item.value) ? within(item.children, `${path}[${item.property}].`) : []));
}

/** class-validator knows a class only by its instances: a copy of `raw` made of them. */
function instanceOf(dto: DtoClass, raw: JsonRecord): object {
  const shape = shapeOf(dto);
  const instance = new dto();
  for (const name of Object.keys(raw)) {
    const nested = shape.field(name)?.nested;
    Reflect.set(instance, name, nested ? nestedInstance(nested, raw[name]) : raw[name]);
  }
  return instance;
}

function nestedInstance(dto: DtoClass, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => (isRecord(item) ? instanceOf(dto, item) : item));
  return isRecord(value) ? instanceOf(dto, value) : value;
}
