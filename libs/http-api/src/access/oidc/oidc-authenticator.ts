import type { Role } from '@zhubao/domain';
import { type JWTPayload, jwtVerify } from 'jose';
import { problem } from '../../problems/problem.js';
import { Authenticator, type SignedIn } from '../authenticator.js';
import { EVERY_ROLE } from '../viewer.js';
import { KEY_SOURCE_TIMES, KeySource, type KeySourceTimes, ProviderAwayError } from './key-source.js';
import type { OidcSettings } from './oidc-settings.js';

/** Signatures by a key that only the provider has; none with a shared secret, and never `none` (RFC 8725, 3.1). */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];

/** How far the provider's clock may be from ours. */
const TOLERANCE_SECONDS = 30;
const LONGEST_NAME = 200;

export interface OidcOptions extends Partial<KeySourceTimes> {
  readonly nowMs?: () => number;
  /** Told why the provider could not be asked. */
  readonly onNotice?: (notice: string) => void;
}

/** Callers for whom an identity provider vouches, by bearer tokens (RFC 9068, JWT access tokens). */
export class OidcAuthenticator extends Authenticator {
  readonly #settings: OidcSettings;
  readonly #keys: KeySource;
  readonly #nowMs: () => number;
  readonly #onNotice: (notice: string) => void;

  constructor(settings: OidcSettings, { nowMs = Date.now, onNotice = () => undefined, ...times }: OidcOptions = {}) {
    super();
    this.#settings = settings;
    this.#keys = new KeySource(settings.issuer, { ...KEY_SOURCE_TIMES, ...times }, nowMs);
    this.#nowMs = nowMs;
    this.#onNotice = onNotice;
  }

  async signedIn(token: string): Promise<SignedIn> {
    const claims = await this.#claimsOf(token);
    const role = EVERY_ROLE.find((one) => one === claims[this.#settings.roleClaim]);
    const org = nameIn(claims[this.#settings.orgClaim]);
    const user = nameIn(claims.sub);
    if (role === undefined || org === undefined || user === undefined || claims.exp === undefined) throw this.#unusable(role, org);
    return { viewer: { user, role, org }, untilMs: (claims.exp + TOLERANCE_SECONDS) * 1_000 };
  }

  async #claimsOf(token: string): Promise<JWTPayload> {
    const { issuer, audience } = this.#settings;
    try {
      const { payload } = await jwtVerify(token, this.#keys.keyOf, { issuer, audience, algorithms: ALGORITHMS, clockTolerance: TOLERANCE_SECONDS, currentDate: new Date(this.#nowMs()) });
      return payload;
    } catch (error) {
      if (!(error instanceof ProviderAwayError)) throw problem('UNAUTHENTICATED', { zh: '令牌无效或已过期，请重新登录。', en: 'The token is not valid or has ended; sign in again.' });
      this.#onNotice(error.message);
      throw problem('UNAVAILABLE', { zh: '暂时无法向身份提供方核验令牌，请稍后再试。', en: 'The identity provider cannot be asked about the token now; try again in a while.' }, { retryAfterSeconds: 5 });
    }
  }

  #unusable(role: Role | undefined, org: string | undefined): Error {
    const { roleClaim, orgClaim } = this.#settings;
    const missing = [...(role === undefined ? [roleClaim] : []), ...(org === undefined ? [orgClaim] : [])].join(', ') || 'sub';
    return problem('UNAUTHENTICATED', { zh: `令牌的声明 ${missing} 缺失或无法识别。`, en: `The token says nothing usable as ${missing}: the role must be one of ${EVERY_ROLE.join(', ')}, the organisation a name.` });
  }
}

function nameIn(claim: unknown): string | undefined {
  return typeof claim === 'string' && claim.trim() !== '' && claim.length <= LONGEST_NAME && claim.isWellFormed() ? claim : undefined;
}
