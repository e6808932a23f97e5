import { Fragment } from 'react';
import { FIGURE_NAMES } from '../events/figure-names.js';
import { useLanguage } from '../language/language.js';
import { FIELD_NAMES } from './field-names.js';

/** A field of a command or an event by its name, or as it is stored where it has none. */
export function FieldName({ of }: { readonly of: string }) {
  const { t } = useLanguage();
  const words = FIELD_NAMES[of] ?? FIGURE_NAMES[of];
  return words === undefined ? <code>{of}</code> : <span title={of}>{t(words)}</span>;
}

/** A field within others, `security[0].acceptedFen`, by their names. */
export function FieldPath({ of }: { readonly of: string }) {
  const parts = of.split('.').map((part) => /^(\w+)(?:\[(\d+)\])?$/u.exec(part) ?? [part, part]);
  return <>{parts.map(([, name = '', at], index) => <Fragment key={index}>{index > 0 && ' › '}<FieldName of={name} />{at !== undefined && ` ${Number(at) + 1}`}</Fragment>)}</>;
}
