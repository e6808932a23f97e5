/** A rate of so many ppm as a percentage, exact: 43500 is 4.35 %. */
export function Rate({ ppm }: { readonly ppm: number | null | undefined }) {
  if (ppm === null || ppm === undefined) return <>—</>;
  const digits = String(Math.abs(ppm)).padStart(5, '0');
  const fraction = digits.slice(-4).replace(/0+$/u, '').padEnd(2, '0');
  return <span style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>{ppm < 0 ? '-' : ''}{digits.slice(0, -4)}.{fraction} %</span>;
}
