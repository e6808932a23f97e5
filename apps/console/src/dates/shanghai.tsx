const PARTS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });

/** An instant as clocks in Shanghai show it: `2026-09-29 08:35:00`. */
export function inShanghai(instant: string): string {
  return PARTS.format(new Date(instant));
}

export function Moment({ at }: { readonly at: string | null | undefined }) {
  if (at === null || at === undefined) return <>—</>;
  return <time dateTime={at} title={`${at} · Asia/Shanghai`} style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>{inShanghai(at)}</time>;
}

export function Day({ on }: { readonly on: string | null | undefined }) {
  if (on === null || on === undefined) return <>—</>;
  return <time dateTime={on} style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>{on}</time>;
}
