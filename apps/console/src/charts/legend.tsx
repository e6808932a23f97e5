import { COLOURS } from './line-chart.js';

/** Which line is which. */
export function Legend({ names }: { readonly names: readonly string[] }) {
  return (
    <figcaption style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 20px', marginBottom: 8 }}>
      {names.map((name, nth) => <span key={name}><span aria-hidden style={{ display: 'inline-block', width: 16, height: 3, marginInlineEnd: 6, verticalAlign: 'middle', background: COLOURS[nth % COLOURS.length] }} />{name}</span>)}
    </figcaption>
  );
}
