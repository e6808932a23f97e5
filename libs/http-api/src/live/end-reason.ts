import type { Sentence } from '@zhubao/domain';

/** Why a live stream ended: the reader went away, or the last message says what was in the way. */
export type EndReason = 'closed' | 'slow' | 'expired' | 'signed-out' | 'shutdown' | 'log-changed';

export const END_SENTENCES: Readonly<Record<EndReason, Sentence>> = {
  closed: { zh: '连接已关闭。', en: 'The connection was closed.' },
  slow: { zh: '接收过慢：请以最后收到的 id 重新连接。', en: 'Too slow in reading: connect again with the last id that came.' },
  expired: { zh: '令牌已过期：请重新登录，再以最后收到的 id 连接。', en: 'The token has ended: sign in, and connect again with the last id that came.' },
  'signed-out': { zh: '令牌已失效或角色已变更：请重新登录。', en: 'The token is not valid any more, or the role is another: sign in again.' },
  shutdown: { zh: '服务即将停止：请稍后以最后收到的 id 重新连接。', en: 'The server stops: connect again in a while with the last id that came.' },
  'log-changed': { zh: '事件库已从较早的备份恢复：请不带 id 重新连接，并重新读取数据。', en: 'The log was restored from an older backup: connect again without an id, and read what you show anew.' },
};
