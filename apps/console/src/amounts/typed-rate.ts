/** 4.35 % is 43500 ppm; exact, and undefined when it is none. A percentage has as many places as a ppm is fine: four. */
export function ppmOf(typed: string): number | undefined {
  const [, whole, fraction = ''] = /^(\d{1,4})(?:\.(\d{1,4}))?$/u.exec(typed.trim()) ?? [];
  return whole === undefined ? undefined : Number(whole + fraction.padEnd(4, '0'));
}

/** The same rate as one would type it: 43500 is 4.35. */
export function typedRateOf(ppm: number): string {
  const digits = String(ppm).padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`.replace(/\.?0+$/u, '');
}
