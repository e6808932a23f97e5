/** A server that takes commands, as a command line of words. */
export const takesCommands = ([program, word] = []) => program === 'zhubao' && word === 'serve';

/**
 * What is wrong with how a server of the engine is told whom to let in: without any of it, it does not start on a log on servers.
 * @param settings its variables
 * @param folders where volumes that it may write to are mounted
 * @param servers how many of them there are
 */
export function* admissionFaults(settings, folders, servers) {
  const { ZHUBAO_OIDC_ISSUER: issuer, ZHUBAO_OIDC_AUDIENCE: audience, ZHUBAO_ACCOUNTS: accounts } = settings;
  if (issuer === undefined && accounts === undefined) yield 'nobody is named who says who may come in (ZHUBAO_OIDC_ISSUER, or ZHUBAO_ACCOUNTS)';
  if (issuer !== undefined && accounts !== undefined) yield 'local accounts are a back door beside an identity provider';
  if ((issuer === undefined) !== (audience === undefined)) yield 'an identity provider needs both issuer and audience';
  // `${NAME:?…}` is asked of whoever starts it.
  if (issuer !== undefined && !/^https:\/\/[^/\s]|^\$\{ZHUBAO_OIDC_ISSUER:\?/u.test(issuer)) yield `the issuer ${issuer} is not asked for under https`;
  if (accounts !== undefined && servers > 1) yield `local accounts are for one server, and there are ${servers}`;
  if (accounts !== undefined && !folders.some((folder) => accounts.startsWith(`${folder}/`))) yield `the accounts at ${accounts} are gone with the container`;
}
