import type { ReactNode } from 'react';

/** A table that is wider than its place scrolls within it, by the keyboard too. */
export function Scrolling({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return <div role="region" aria-label={label} tabIndex={0} style={{ overflowX: 'auto' }}>{children}</div>;
}
