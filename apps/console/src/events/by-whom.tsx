import { useLanguage } from '../language/language.js';

interface ByWhomProps {
  readonly actor: { readonly user: string; readonly org: string; readonly role: string };
}

/** Who did it, and for whom they work; what the system does of itself is done by nobody. */
export function ByWhom({ actor: { user, org, role } }: ByWhomProps) {
  const { t } = useLanguage();
  if (role === 'SYSTEM') return <span title={`${user} ${org}`} style={{ color: '#5b6873' }}>{t({ zh: '系统自动', en: 'the system' })}</span>;
  return <span>{user} <span style={{ color: '#5b6873' }}>{org}</span></span>;
}
