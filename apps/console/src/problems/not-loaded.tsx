import { useState } from 'react';
import { useLanguage } from '../language/language.js';

/** A part of the page that did not come, or fell; loading the page anew gets the parts of whatever version the server has now. */
export function NotLoaded({ said }: { readonly said: string }) {
  const { t } = useLanguage();
  const [isGone, setGone] = useState(false);

  // Only where somebody answers: the browser's own page of failure has no way back.
  async function reload(): Promise<void> {
    try {
      await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
      location.reload();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      setGone(true);
    }
  }

  return (
    <div role="alert" style={{ padding: '14px 16px', border: '1px solid #e8c98a', background: '#fdf3df', borderRadius: 4 }}>
      <strong>{t({ zh: '这一部分未能载入。', en: 'This part could not be loaded.' })}</strong>
      <div>{isGone ? t({ zh: '服务器仍无法连接。请检查网络，稍后再试。', en: 'The server still cannot be reached. Check the network, and try again later.' }) : t({ zh: '服务器无法连接，或系统已更新。请重新载入；若仍如此，请把下列说明告知系统管理员。', en: 'The server cannot be reached, or there is a newer version. Load the page anew; if that does not help, tell the administrator the words below.' })}</div>
      <code style={{ fontSize: 12, overflowWrap: 'anywhere' }}>{said}</code>
      <div style={{ marginTop: 8 }}><button type="button" onClick={() => void reload()}>{t({ zh: '重新载入', en: 'Load anew' })}</button></div>
    </div>
  );
}
