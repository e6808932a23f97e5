const parts = /^([^?]*:\/\/[^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/;

/** The address of another database on the same server. The user goes on being looked up where the address, as it was given, says. */
export function inDatabase(url: string, database: string): string {
  const [, server = '', path = '', query = ''] = parts.exec(url) ?? [];
  const options = new URLSearchParams(query);
  if (!options.has('authSource')) options.set('authSource', path === '' ? 'admin' : path);
  return `${server}/${database}?${options.toString()}`;
}
