export type Tone = 'early' | 'running' | 'good' | 'warn' | 'bad' | 'over';

/** Few colours, each dark enough on its ground to be read (5 to 1 and more); the words say the same without colour. */
export const TONES: Readonly<Record<Tone, { readonly color: string; readonly background: string; readonly borderColor: string }>> = {
  early: { color: '#2f4a5c', background: '#eef3f6', borderColor: '#c3d0d8' },
  running: { color: '#0b5c6b', background: '#e4f3f5', borderColor: '#9fd0d6' },
  good: { color: '#1f6b3a', background: '#e8f5ec', borderColor: '#a9d5b7' },
  warn: { color: '#7a4b00', background: '#fdf3df', borderColor: '#e8c98a' },
  bad: { color: '#9b1c1c', background: '#fdecec', borderColor: '#eeb0b0' },
  over: { color: '#525c64', background: '#f1f2f3', borderColor: '#cfd4d8' },
};
