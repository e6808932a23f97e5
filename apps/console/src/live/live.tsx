import { useQueryClient } from '@tanstack/react-query';
import { Badge } from 'antd';
import { useEffect, useState } from 'react';
import { useLanguage, type Words } from '../language/language.js';
import { useSession } from '../session/session.js';
import { isConcerned, type Told, toldIn } from './concerned.js';
import { follow, type Hearing } from './follow.js';

const SAID: Readonly<Record<Hearing, Words & { readonly badge: 'success' | 'default' | 'warning' }>> = {
  live: { zh: '实时', en: 'Live', badge: 'success' },
  polling: { zh: '每 15 秒更新', en: 'Every 15 s', badge: 'default' },
  broken: { zh: '连接中断', en: 'Not connected', badge: 'warning' },
};

const GATHER_MS = 300;
const POLL_MS = 15_000;

/** Keeps what is on the screen fresh while something is written, and says whether it does. */
export function Live() {
  const { t } = useLanguage();
  const hearing = useHearing();
  const { badge, ...words } = SAID[hearing];
  return <span role="status"><Badge status={badge} text={<span style={{ color: '#fff' }}>{t(words)}</span>} /></span>;
}

function useHearing(): Hearing {
  const queries = useQueryClient();
  const { session, tokenNow } = useSession();
  const user = session?.user;
  const [hearing, setHearing] = useState<Hearing>('broken');

  useEffect(() => {
    if (user === undefined) return undefined;
    const stop = new AbortController();
    let told: Told[] = [];
    let gathering: ReturnType<typeof setTimeout> | undefined;
    // A command writes several events at once: what they make old is asked for once.
    const tell = (): void => {
      const batch = told;
      told = [];
      gathering = undefined;
      void queries.invalidateQueries({ predicate: ({ queryKey }) => batch.some((one) => isConcerned(queryKey, one)) });
    };
    void follow({
      token: tokenNow, signal: stop.signal, onHearing: setHearing,
      onMessage({ data }) {
        const one = toldIn(data);
        if (one === undefined) return;
        told.push(one);
        gathering ??= setTimeout(tell, GATHER_MS);
      },
    });
    return () => {
      stop.abort();
      clearTimeout(gathering);
    };
  }, [user, tokenNow, queries]);

  useEffect(() => {
    if (hearing === 'live') return undefined;
    const poll = setInterval(() => void queries.invalidateQueries(), POLL_MS);
    return () => clearInterval(poll);
  }, [hearing, queries]);

  return hearing;
}
