import type { AccountAct, Doer } from '../access/account-changes.js';
import { said, type WordsOf } from './words.js';

/** What was done to an account. */
export const ACCOUNT_ACT_WORDS: WordsOf<AccountAct> = {
  made: said('新增', 'Made'), reset: said('重置密码', 'Reset'), disabled: said('停用', 'Disabled'), 'password-set': said('设置密码', 'Password set'), found: said('核对发现', 'Found changed'), gone: said('已不存在', 'Gone'),
};

/** On which way it was done. */
export const ACCOUNT_WAY_WORDS: WordsOf<Doer['through']> = { api: said('接口', 'API'), 'command-line': said('命令行', 'command line'), 'sign-in': said('登录', 'sign-in'), server: said('服务器', 'server') };
