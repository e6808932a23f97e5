import type { ReactNode } from 'react';

/** What a screen is; each has one. */
export function ScreenTitle({ children }: { readonly children: ReactNode }) {
  return <h1 style={{ fontSize: 20, lineHeight: '28px', fontWeight: 600, margin: 0 }}>{children}</h1>;
}
