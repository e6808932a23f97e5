import { Flex } from 'antd';
import { useLanguage } from '../language/language.js';
import { FLAGS } from './flags.js';
import { ToneTag } from './tone-tag.js';

export function LoanFlags({ flags }: { readonly flags: readonly string[] }) {
  const { t } = useLanguage();
  if (flags.length === 0) return <>—</>;
  return <Flex gap={4}>{flags.map((flag) => <ToneTag key={flag} tone="warn">{FLAGS[flag] === undefined ? flag : t(FLAGS[flag])}</ToneTag>)}</Flex>;
}
