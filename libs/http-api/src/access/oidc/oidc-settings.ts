/** Which identity provider vouches for callers, and where its tokens say who they are here. */
export interface OidcSettings {
  /** As the provider names itself; its address too. */
  readonly issuer: string;
  /** What tokens for this API are made out to. */
  readonly audience: string;
  readonly roleClaim: string;
  readonly orgClaim: string;
}

export interface NamedOidc {
  readonly oidcIssuer?: string | undefined;
  readonly oidcAudience?: string | undefined;
  readonly oidcRoleClaim?: string | undefined;
  readonly oidcOrgClaim?: string | undefined;
}

/** What is said of a provider cannot be used; the message says what is missing. */
class OidcSettingsError extends Error {
  override readonly name = 'OidcSettingsError';
}

/** From the options, else from the environment; `undefined` where no provider is named. @throws OidcSettingsError */
export function oidcFrom(named: NamedOidc, environment: NodeJS.ProcessEnv): OidcSettings | undefined {
  const issuer = named.oidcIssuer ?? environment['ZHUBAO_OIDC_ISSUER'];
  const audience = named.oidcAudience ?? environment['ZHUBAO_OIDC_AUDIENCE'];
  if (issuer === undefined && audience === undefined) return undefined;
  if (!issuer || !audience) throw new OidcSettingsError('An identity provider needs both an issuer (--oidc-issuer, ZHUBAO_OIDC_ISSUER) and an audience (--oidc-audience, ZHUBAO_OIDC_AUDIENCE).');
  requireSafe(issuer, 'The issuer');
  const roleClaim = named.oidcRoleClaim ?? environment['ZHUBAO_OIDC_ROLE_CLAIM'] ?? 'zhubao_role';
  const orgClaim = named.oidcOrgClaim ?? environment['ZHUBAO_OIDC_ORG_CLAIM'] ?? 'zhubao_org';
  return { issuer, audience, roleClaim, orgClaim };
}

/** Keys that come over a line which others can write to vouch for nobody. @throws OidcSettingsError */
export function requireSafe(address: string, what: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))) {
    throw new OidcSettingsError(`${what} must be an https:// address, or http:// on this machine; it is "${address.slice(0, 200)}".`);
  }
  return url;
}

/** Whether a name or address means this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
