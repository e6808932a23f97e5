import { Button, Flex, Input, Popover } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../language/language.js';
import { useSession } from '../session/session.js';
import type { FilterValues } from './filter.js';
import { keptFilters, keepFilters, type SavedFilter } from './kept-filters.js';

interface SavedFiltersProps {
  /** Of the list that they are for. */
  readonly list: string;
  readonly now: FilterValues;
  onChoose(values: FilterValues): void;
}

/** 常用筛选: filters with a name, kept in this browser for this user. */
export function SavedFilters({ list, now, onChoose }: SavedFiltersProps) {
  const { t } = useLanguage();
  const { session } = useSession();
  const place = `${list}.${session?.user ?? ''}`;
  const [saved, setSaved] = useState(() => keptFilters(place));
  const [name, setName] = useState('');
  const [isOpen, setOpen] = useState(false);
  const keep = (after: readonly SavedFilter[]): void => {
    keepFilters(place, after);
    setSaved(after);
  };
  const content = (
    <Flex vertical gap={8} style={{ width: 264 }}>
      {saved.length === 0 && <span style={{ color: '#4d5b66' }}>{t({ zh: '尚无常用筛选。', en: 'None is kept yet.' })}</span>}
      {saved.map((one) => (
        <Flex key={one.name} justify="space-between" gap={8}>
          <Button type="link" size="small" style={{ padding: 0 }} onClick={() => { onChoose(one.values); setOpen(false); }}>{one.name}</Button>
          <Button type="text" size="small" aria-label={t({ zh: `删除 ${one.name}`, en: `Delete ${one.name}` })} onClick={() => keep(saved.filter((other) => other !== one))}>×</Button>
        </Flex>
      ))}
      <form onSubmit={(event) => { event.preventDefault(); if (name.trim() !== '') keep([...saved.filter((one) => one.name !== name.trim()), { name: name.trim(), values: now }]); setName(''); }}>
        <Flex gap={8}>
          <Input size="small" maxLength={40} value={name} onChange={({ target }) => setName(target.value)} placeholder={t({ zh: '当前筛选的名称', en: 'A name for these filters' })} aria-label={t({ zh: '当前筛选的名称', en: 'A name for these filters' })} />
          <Button size="small" htmlType="submit" disabled={name.trim() === ''}>{t({ zh: '保存', en: 'Keep' })}</Button>
        </Flex>
      </form>
    </Flex>
  );
  return (
    <Popover trigger="click" placement="bottomRight" open={isOpen} onOpenChange={setOpen} content={content}>
      <Button size="small">{t({ zh: '常用筛选', en: 'Kept filters' })}{saved.length > 0 && ` (${saved.length})`}</Button>
    </Popover>
  );
}
