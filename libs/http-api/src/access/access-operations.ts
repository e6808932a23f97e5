type Operation = readonly [path: string, method: 'post', operationId: string, summary: string, answer: 'Account' | 'NewAccount'];

/** What is done to local accounts. Not there where an identity provider vouches for callers. */
export const ACCOUNT_OPERATIONS: readonly Operation[] = [
  ['/api/v1/accounts', 'post', 'addAccount', '新增账户 Make an account, with a one-time password', 'NewAccount'],
  ['/api/v1/accounts/{user}/reset', 'post', 'resetAccount', '重置密码 Give an account a new one-time password', 'NewAccount'],
  ['/api/v1/accounts/{user}/disable', 'post', 'disableAccount', '停用账户 Disable an account', 'Account'],
];
