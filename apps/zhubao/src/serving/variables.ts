/** Every variable that is ours: one that is not here is a slip of the pen, and not a setting that was meant for somebody else. */
const OURS: ReadonlySet<string> = new Set([
  'ZHUBAO_STORE', 'ZHUBAO_READ_MODELS', 'ZHUBAO_FOLLOWERS', 'ZHUBAO_HOST', 'ZHUBAO_PORT', 'ZHUBAO_KEYS', 'ZHUBAO_PERSONAL_KEY_FILE',
  'ZHUBAO_ACCOUNTS', 'ZHUBAO_BEHIND_TLS', 'ZHUBAO_OIDC_ISSUER', 'ZHUBAO_OIDC_AUDIENCE', 'ZHUBAO_OIDC_ROLE_CLAIM', 'ZHUBAO_OIDC_ORG_CLAIM',
  'ZHUBAO_SIGNING_KEY', 'ZHUBAO_SIGNING_KEY_FILE', 'ZHUBAO_ORIGIN',
  'ZHUBAO_LOG_LEVEL', 'ZHUBAO_METRICS_PORT', 'ZHUBAO_METRICS_TOKEN', 'ZHUBAO_METRICS_TOKEN_FILE',
  'ZHUBAO_TRUSTED_PROXIES', 'ZHUBAO_REQUESTS_AT_ONCE', 'ZHUBAO_USER_REQUESTS_PER_MINUTE', 'ZHUBAO_ADDRESS_REQUESTS_PER_MINUTE', 'ZHUBAO_SIGN_INS_PER_MINUTE', 'ZHUBAO_SIGN_IN_HOURS', 'ZHUBAO_STOP_SECONDS',
]);
const PREFIX = 'ZHUBAO_';

export interface UnknownVariable {
  readonly name: string;
  /** What was probably meant. */
  readonly nearest: string;
}

/** Names alone: what an unknown variable holds may be a secret. */
export function unknownVariables(environment: NodeJS.ProcessEnv): readonly UnknownVariable[] {
  return Object.keys(environment).filter((name) => name.startsWith(PREFIX) && !OURS.has(name)).sort().map((name) => ({ name, nearest: nearestTo(name) }));
}

function nearestTo(name: string): string {
  const [nearest = ''] = [...OURS].sort((a, b) => distance(name, a) - distance(name, b));
  return nearest;
}

/** Least number of characters to insert, delete or exchange (Levenshtein 1966). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [above, character] of [...from].entries()) {
    const next = [above + 1];
    for (const [column, other] of [...to].entries()) {
      const [left = 0, up = 0, corner = 0] = [next[column], row[column + 1], row[column]];
      next.push(Math.min(left + 1, up + 1, corner + (character === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
