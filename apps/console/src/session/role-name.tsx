import { useLanguage } from '../language/language.js';
import { ROLE_NAMES } from './role-names.js';

/** A role in words, or as it is stored where it has none. */
export function RoleName({ of }: { readonly of: string }) {
  const { t } = useLanguage();
  const words = ROLE_NAMES[of];
  return <span title={of}>{words === undefined ? of : t(words)}</span>;
}
