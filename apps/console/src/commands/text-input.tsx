import { Input } from 'antd';
import { OfferedInput } from './offered-input.js';
import { useOffer } from './offers.js';

export interface TextInputProps {
  readonly path: string;
  readonly label: string;
  readonly most: number;
  readonly isFaulty: boolean;
  readonly typed: string;
  onChange(typed: string): void;
}

const LONG = 1000;

/** Where text is typed; chosen from what there is, where that is known. */
export function TextInput({ path, label, most, isFaulty, typed, onChange }: TextInputProps) {
  const offer = useOffer(path);
  if (offer) return <OfferedInput {...{ path, label, most, isFaulty, typed, onChange, offer }} />;
  const asTyped = { id: path, 'aria-label': label, ...(isFaulty && { status: 'error' as const }), maxLength: most, value: typed, onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value) };
  return most > LONG ? <Input.TextArea {...asTyped} autoSize={{ minRows: 3, maxRows: 10 }} /> : <Input {...asTyped} />;
}
