import { type Client, zhubaoClient } from '@zhubao/api-client';
import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import { useLanguage } from '../language/language.js';

export interface Session {
  readonly token: string;
  readonly user: string;
  readonly role: string;
  readonly org: string;
}

interface SessionContext {
  readonly session: Session | undefined;
  readonly client: Client;
  begin(session: Session): void;
  end(): void;
}

const KEPT = 'zhubao.session';
const Current = createContext<SessionContext | undefined>(undefined);

/** Who works here, for as long as this tab is open. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  const [session, setSession] = useState<Session | undefined>(kept);
  const token = useRef(session?.token);
  const context = useMemo<SessionContext>(() => {
    const end = (): void => {
      sessionStorage.removeItem(KEPT);
      token.current = undefined;
      setSession(undefined);
    };
    const client = zhubaoClient({ baseUrl: location.origin, token: () => token.current, language });
    client.use({
      onResponse({ response, request }) {
        if (response.status === 401 && !(request.method === 'POST' && request.url.endsWith('/session'))) end();
      },
    });
    return {
      session, client, end,
      begin(begun) {
        sessionStorage.setItem(KEPT, JSON.stringify(begun));
        token.current = begun.token;
        setSession(begun);
      },
    };
  }, [session, language]);
  return <Current value={context}>{children}</Current>;
}

export function useSession(): SessionContext {
  const context = useContext(Current);
  if (context === undefined) throw new Error('useSession stands outside SessionProvider.');
  return context;
}

function kept(): Session | undefined {
  const text = sessionStorage.getItem(KEPT);
  const parsed: unknown = text === null ? undefined : JSON.parse(text);
  return isSession(parsed) ? parsed : undefined;
}

function isSession(value: unknown): value is Session {
  return typeof value === 'object' && value !== null && ['token', 'user', 'role', 'org'].every((field) => typeof Reflect.get(value, field) === 'string');
}
