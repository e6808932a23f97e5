import { Button, Flex } from 'antd';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../language/language.js';
import { type Filter, namesOf } from './filter.js';
import { FilterField } from './filter-field.js';
import type { ListAddress } from './list-address.js';

interface FilterBarProps {
  readonly filters: readonly Filter[];
  /** So many of them stand there always; the others are called up. */
  readonly foremost: number;
  readonly address: ListAddress;
  readonly actions: ReactNode;
}

export function FilterBar({ filters, foremost, address: { values, change, replace }, actions }: FilterBarProps) {
  const { t } = useLanguage();
  const others = filters.slice(foremost);
  const [isWide, setWide] = useState(() => others.flatMap(namesOf).some((name) => values[name] !== undefined));
  return (
    <Flex justify="space-between" align="flex-start" gap={12} style={{ marginBottom: 10 }}>
      <Flex role="search" wrap align="center" gap="6px 12px">
        {(isWide ? filters : filters.slice(0, foremost)).map((filter) => <FilterField key={namesOf(filter)[0]} filter={filter} values={values} onChange={change} />)}
        {others.length > 0 && <Button type="link" size="small" style={{ padding: 0 }} aria-expanded={isWide} onClick={() => setWide(!isWide)}>{isWide ? t({ zh: '收起', en: 'Fewer' }) : t({ zh: '更多筛选', en: 'More filters' })}</Button>}
        {Object.keys(values).length > 0 && <Button type="link" size="small" style={{ padding: 0 }} onClick={() => replace({})}>{t({ zh: '清除', en: 'Clear' })}</Button>}
      </Flex>
      <Flex gap={8} flex="none">{actions}</Flex>
    </Flex>
  );
}
