import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { TONES, type Tone } from './tones.js';

export function ToneTag({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <Tag variant="outlined" style={{ margin: 0, ...TONES[tone] }}>{children}</Tag>;
}
