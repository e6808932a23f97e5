const PARTS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });

/** An instant as clocks in Shanghai show it: `2026-09-29 08:35:00`. */
export function inShanghai(instant: string): string {
  return PARTS.format(new Date(instant));
}

/** To the second, or short to the minute; all of it when it is pointed at. */
export function Moment({ at, short = false }: { readonly at: string | null | undefined; readonly short?: boolean }) {
  if (at === null || at === undefined) return <>—</>;
  return <time dateTime={at} title={`${at} · Asia/Shanghai`} style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>{inShanghai(at).slice(0, short ? 16 : 19)}</time>;
}

export function Day({ on }: { readonly on: string | null | undefined }) {
  if (on === null || on === undefined) return <>—</>;
  return <time dateTime={on} style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>{on}</time>;
}
