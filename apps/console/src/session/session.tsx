import { type Client, zhubaoClient } from '@zhubao/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { useLanguage, type Words } from '../language/language.js';
import { whyEnded } from './renewal.js';
import { type GivenSession, isSession, type Session, sessionOf } from './session-of-token.js';
import { useRenewal } from './use-renewal.js';

interface SessionContext {
  readonly session: Session | undefined;
  /** Why the last one ended; `undefined` where nobody was signed in, or went by themselves. */
  readonly endedWhy: Words | undefined;
  readonly client: Client;
  /** The token of now, for what outlives a renewal. */
  readonly tokenNow: () => string | undefined;
  begin(given: GivenSession): void;
  /** Signs out here at once, whatever the server says to it. */
  end(): void;
}

const KEPT = 'zhubao.session';
const Current = createContext<SessionContext | undefined>(undefined);

/** Who works here, for as long as this tab is open and the server takes them for who they are. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [session, setSession] = useState<Session | undefined>(kept);
  const [endedWhy, setEndedWhy] = useState<Words>();
  const current = useRef(session);
  const tokenNow = useCallback(() => current.current?.token, []);

  const put = useCallback((next: Session | undefined, why?: Words): void => {
    if (next === undefined) sessionStorage.removeItem(KEPT);
    else sessionStorage.setItem(KEPT, JSON.stringify(next));
    current.current = next;
    setSession(next);
    setEndedWhy(why);
  }, []);

  const client = useMemo(() => {
    const made = zhubaoClient({ baseUrl: location.origin, token: tokenNow, language });
    made.use({
      onResponse({ response, request }) {
        const { current: refused } = current;
        // An answer to the token before tells nothing of the one of now.
        if (response.status !== 401 || refused === undefined || request.headers.get('Authorization') !== `Bearer ${refused.token}`) return;
        put(undefined, whyEnded(refused, Date.now()));
      },
    });
    return made;
  }, [language, put, tokenNow]);

  const renew = useCallback(async (): Promise<void> => {
    const asked = current.current;
    const { data } = await client.POST('/api/v1/session/renewal');
    // Whoever went meanwhile is not signed in again.
    if (data !== undefined && current.current === asked) put(sessionOf(data, Date.now()));
  }, [client, put]);
  useRenewal(session, renew);

  const end = useCallback((): void => {
    const { current: ended } = current;
    put(undefined);
    if (ended !== undefined) void tellEnded(client, ended);
  }, [client, put]);

  const context = useMemo<SessionContext>(() => ({
    session, endedWhy, client, tokenNow,
    begin(given) {
      // What somebody else was shown here is not theirs.
      queries.clear();
      put(sessionOf(given, Date.now()));
    },
    end,
  }), [session, endedWhy, client, tokenNow, queries, put, end]);
  return <Current value={context}>{children}</Current>;
}

export function useSession(): SessionContext {
  const context = useContext(Current);
  if (context === undefined) throw new Error('useSession stands outside SessionProvider.');
  return context;
}

/** Ends it at the server, also when the page is closed right after. One out of reach lets the token end by itself. */
async function tellEnded(client: Client, { token }: Session): Promise<void> {
  await client.POST('/api/v1/session/end', { headers: { Authorization: `Bearer ${token}` }, keepalive: true }).catch((error: unknown) => {
    if (!(error instanceof TypeError)) throw error;
  });
}

function kept(): Session | undefined {
  const text = sessionStorage.getItem(KEPT);
  const parsed: unknown = text === null ? undefined : JSON.parse(text);
  return isSession(parsed) ? parsed : undefined;
}
