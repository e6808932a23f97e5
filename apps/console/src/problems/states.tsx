import { Flex, Skeleton } from 'antd';
import { useLanguage, type Words } from '../language/language.js';

/** Something is on its way: grey lines where it will stand. */
export function Loading({ rows = 4 }: { readonly rows?: number }) {
  const { t } = useLanguage();
  return <div role="status" aria-label={t({ zh: '正在读取', en: 'Loading' })}><Skeleton active title={false} paragraph={{ rows }} /></div>;
}

/** There is nothing, and that is an answer: it says of what. */
export function Empty({ of }: { readonly of: Words }) {
  const { t } = useLanguage();
  return <Flex justify="center" style={{ padding: '20px 8px' }}><span style={{ color: '#4d5b66' }}>{t(of)}</span></Flex>;
}

/** This role does not see it. */
export function Denied() {
  const { t } = useLanguage();
  return <Flex justify="center" style={{ padding: '20px 8px' }}><span style={{ color: '#4d5b66' }}>{t({ zh: '您的角色无权查看此项。', en: 'Your role does not see this.' })}</span></Flex>;
}
