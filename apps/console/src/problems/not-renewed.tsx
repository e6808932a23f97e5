import { inShanghai } from '../dates/shanghai.js';
import { useLanguage } from '../language/language.js';

interface NotRenewedProps {
  /** Milliseconds since 1970. */
  readonly readAt: number;
  onRetry(): void;
}

/** What stands below was read a while ago, and could not be read again: it stays, with what somebody may be typing there. */
export function NotRenewed({ readAt, onRetry }: NotRenewedProps) {
  const { t } = useLanguage();
  const at = inShanghai(new Date(readAt).toISOString()).slice(11, 19);
  return (
    <div role="status" style={{ color: '#7a4b00', marginBottom: 6 }}>
      {t({ zh: `服务器无法连接，以下是 ${at} 读到的数据。`, en: `The server cannot be reached; below is what was read at ${at}.` })}{' '}
      <button type="button" onClick={onRetry}>{t({ zh: '重试', en: 'Try again' })}</button>
    </div>
  );
}
