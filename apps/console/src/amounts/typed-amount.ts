/** Fen of an amount as it was typed in yuan or 万元; undefined when it is none, or finer than a fen. No fen is lost to binary fractions. */
export function fenOf(typed: string, inWan: boolean): number | undefined {
  const places = inWan ? 6 : 2;
  const [, whole, fraction = ''] = /^(\d{1,13})(?:\.(\d+))?$/u.exec(typed.replaceAll(',', '').trim()) ?? [];
  if (whole === undefined || fraction.replace(/0+$/u, '').length > places) return undefined;
  const fen = Number(whole + fraction.slice(0, places).padEnd(places, '0'));
  return Number.isSafeInteger(fen) ? fen : undefined;
}

/** The same amount as one would type it. */
export function typedOf(fen: number, inWan: boolean): string {
  const places = inWan ? 6 : 2;
  const digits = String(fen).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/u, '');
}
