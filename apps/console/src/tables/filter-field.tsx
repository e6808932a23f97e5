import { DatePicker, Flex, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useLanguage } from '../language/language.js';
import { AmountRange } from './amount-range.js';
import type { Filter, FilterValues } from './filter.js';

interface FilterFieldProps {
  readonly filter: Filter;
  readonly values: FilterValues;
  onChange(changed: Readonly<Record<string, string | undefined>>): void;
}

/** Where one filter is set. */
export function FilterField({ filter, values, onChange }: FilterFieldProps) {
  const { t } = useLanguage();
  const title = t(filter.title);
  return (
    <Flex component="label" align="center" gap={4}>
      <span style={{ fontSize: 12, color: '#4d5b66', whiteSpace: 'nowrap' }}>{title}</span>
      {field()}
    </Flex>
  );

  function field() {
    switch (filter.kind) {
      case 'choice':
        return <Select size="small" allowClear placeholder={t({ zh: '全部', en: 'All' })} aria-label={title} style={{ width: 136 }} popupMatchSelectWidth={false} value={values[filter.name] ?? null} onChange={(value?: string | null) => onChange({ [filter.name]: value ?? undefined })} options={filter.choices.map((choice) => ({ value: choice.value, label: t(choice.title) }))} />;
      case 'flag':
        return <Select size="small" allowClear placeholder={t({ zh: '全部', en: 'All' })} aria-label={title} style={{ width: 76 }} value={values[filter.name] ?? null} onChange={(value?: string | null) => onChange({ [filter.name]: value ?? undefined })} options={[{ value: 'true', label: t({ zh: '是', en: 'Yes' }) }, { value: 'false', label: t({ zh: '否', en: 'No' }) }]} />;
      case 'text':
        return <Input size="small" key={values[filter.name] ?? ''} allowClear aria-label={title} style={{ width: 170 }} defaultValue={values[filter.name] ?? ''} onPressEnter={({ currentTarget }) => onChange({ [filter.name]: currentTarget.value.trim() })} onBlur={({ target }) => target.value.trim() !== (values[filter.name] ?? '') && onChange({ [filter.name]: target.value.trim() })} onClear={() => onChange({ [filter.name]: undefined })} />;
      case 'days':
        return <DatePicker.RangePicker size="small" allowEmpty={[true, true]} aria-label={title} style={{ width: 216 }} value={[dayOf(values[filter.from]), dayOf(values[filter.to])]} onChange={(range) => onChange({ [filter.from]: range?.[0]?.format('YYYY-MM-DD'), [filter.to]: range?.[1]?.format('YYYY-MM-DD') })} />;
      case 'amounts':
        return <AmountRange title={title} from={values[filter.from]} to={values[filter.to]} onChange={(from, to) => onChange({ [filter.from]: from, [filter.to]: to })} />;
    }
  }
}

function dayOf(text: string | undefined): dayjs.Dayjs | null {
  const day = text === undefined ? null : dayjs(text);
  return day?.isValid() ? day : null;
}
