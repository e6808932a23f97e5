import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

interface Unit {
  readonly inWan: boolean;
  setInWan(inWan: boolean): void;
}

const KEPT = 'zhubao.unit';
const Chosen = createContext<Unit>({ inWan: false, setInWan: () => undefined });

/** Yuan or 万元, as this reader likes it. */
export function UnitProvider({ children }: { readonly children: ReactNode }) {
  const [inWan, setInWan] = useState(() => localStorage.getItem(KEPT) === 'wan');
  useEffect(() => localStorage.setItem(KEPT, inWan ? 'wan' : 'yuan'), [inWan]);
  const unit = useMemo(() => ({ inWan, setInWan }), [inWan]);
  return <Chosen value={unit}>{children}</Chosen>;
}

export function useUnit(): Unit {
  return useContext(Chosen);
}
