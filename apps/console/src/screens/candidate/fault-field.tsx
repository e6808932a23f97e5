import { FieldPath } from '../../commands/field-name.js';
import { RuleName } from '../policy/rules.js';
import { nameOf } from './draft.js';

const WITHIN = 'policy.';

/** The rule of a draft that a fault is in, by its name: `policy.layers.1.sharePpm`. */
export function FaultField({ of }: { readonly of: string }) {
  return of.startsWith(WITHIN) ? <RuleName of={nameOf(of.slice(WITHIN.length))} /> : <FieldPath of={of} />;
}
