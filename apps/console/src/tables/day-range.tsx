import { Flex } from 'antd';
import { useId } from 'react';
import { DayField } from '../dates/day-field.js';
import { useLanguage } from '../language/language.js';

interface DayRangeProps {
  readonly title: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  onChange(from: string | undefined, to: string | undefined): void;
}

/** From one day to another, either end left open. */
export function DayRange({ title, from, to, onChange }: DayRangeProps) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <Flex align="center" gap={4}>
      <DayField id={`${id}from`} label={`${title} ${t({ zh: '自', en: 'from' })}`} value={from} onChange={(day) => onChange(day, to)} />
      –
      <DayField id={`${id}to`} label={`${title} ${t({ zh: '至', en: 'to' })}`} value={to} onChange={(day) => onChange(from, day)} />
    </Flex>
  );
}
