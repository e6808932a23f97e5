import { Flex, Input } from 'antd';
import { useLanguage } from '../language/language.js';
import { AmountRange } from './amount-range.js';
import { Choice } from '../choices/choice.js';
import { DayRange } from './day-range.js';
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
    <Flex component={'name' in filter ? 'label' : 'div'} align="center" gap={4}>
      <span style={{ fontSize: 12, color: '#4d5b66', whiteSpace: 'nowrap' }}>{title}</span>
      {field()}
    </Flex>
  );

  function field() {
    switch (filter.kind) {
      case 'choice':
        return <Choice label={title} none={t({ zh: '全部', en: 'All' })} value={values[filter.name]} onChange={(value) => onChange({ [filter.name]: value })} options={filter.choices.map((choice) => ({ value: choice.value, label: t(choice.title) }))} />;
      case 'flag':
        return <Choice label={title} none={t({ zh: '全部', en: 'All' })} value={values[filter.name]} onChange={(value) => onChange({ [filter.name]: value })} options={[{ value: 'true', label: t({ zh: '是', en: 'Yes' }) }, { value: 'false', label: t({ zh: '否', en: 'No' }) }]} />;
      case 'text':
        return <Input size="small" key={values[filter.name] ?? ''} allowClear aria-label={title} style={{ width: 170 }} defaultValue={values[filter.name] ?? ''} onPressEnter={({ currentTarget }) => onChange({ [filter.name]: currentTarget.value.trim() })} onBlur={({ target }) => target.value.trim() !== (values[filter.name] ?? '') && onChange({ [filter.name]: target.value.trim() })} onClear={() => onChange({ [filter.name]: undefined })} />;
      case 'days':
        return <DayRange title={title} from={values[filter.from]} to={values[filter.to]} onChange={(from, to) => onChange({ [filter.from]: from, [filter.to]: to })} />;
      case 'amounts':
        return <AmountRange title={title} from={values[filter.from]} to={values[filter.to]} onChange={(from, to) => onChange({ [filter.from]: from, [filter.to]: to })} />;
    }
  }
}
