import { useEffect, useRef } from 'react';
import { isRenewalDue } from './renewal.js';
import type { Session } from './session-of-token.js';

/** What a person does at a page, and what tells that it is looked at again: after sleep, too. */
const USED = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'focus'] as const;
const BACK = ['pageshow', 'online'] as const;
const LOOK_MS = 10_000;

/** Renews a session in time while its page is in use. What is thrown is a server out of reach: it is tried again. */
export function useRenewal(session: Session | undefined, renew: () => Promise<void>): void {
  const use = useRef({ usedMs: 0, triedMs: 0 });
  useEffect(() => {
    if (session === undefined) return undefined;
    const look = (): void => {
      const nowMs = Date.now();
      if (!isRenewalDue(session, use.current, nowMs)) return;
      use.current.triedMs = nowMs;
      renew().catch((error: unknown) => {
        if (!(error instanceof TypeError)) throw error;
      });
    };
    const used = (): void => {
      use.current.usedMs = Date.now();
      look();
    };
    const seen = (): void => (document.visibilityState === 'visible' ? used() : undefined);
    const every = setInterval(look, LOOK_MS);
    for (const happening of USED) window.addEventListener(happening, used, { passive: true, capture: true });
    for (const happening of BACK) window.addEventListener(happening, look);
    document.addEventListener('visibilitychange', seen);
    look();
    return () => {
      clearInterval(every);
      for (const happening of USED) window.removeEventListener(happening, used, { capture: true });
      for (const happening of BACK) window.removeEventListener(happening, look);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [session, renew]);
}
