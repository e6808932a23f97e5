import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { requireSafe } from './oidc-settings.js';

/** The provider cannot be asked now, so that nothing is known of a token. */
export class ProviderAwayError extends Error {
  override readonly name = 'ProviderAwayError';
}

export interface KeySourceTimes {
  readonly timeoutMs: number;
  /** After it could not say where its keys are, before it is asked again. */
  readonly retryMs: number;
  /** Between two looks for a key that was not there: tokens with made-up key ids must not become requests. */
  readonly cooldownMs: number;
  /** How long keys are believed without being asked for again. */
  readonly keptMs: number;
}

export const KEY_SOURCE_TIMES: KeySourceTimes = { timeoutMs: 5_000, retryMs: 2_000, cooldownMs: 30_000, keptMs: 600_000 };

/** The provider's keys: where they are it says itself (OpenID Connect Discovery 1.0), and it may change them at any time. */
export class KeySource {
  #keys: Promise<JWTVerifyGetKey> | undefined;
  #notBeforeMs = 0;

  constructor(private readonly issuer: string, private readonly times: KeySourceTimes, private readonly nowMs: () => number) {}

  /** @throws ProviderAwayError; errors of jose where there is no such key */
  readonly keyOf: JWTVerifyGetKey = async (header, token) => {
    try {
      return await (await this.#discovered())(header, token);
    } catch (error) {
      if (error instanceof ProviderAwayError || isAboutToken(error)) throw error;
      throw new ProviderAwayError(`${this.issuer} could not be asked for its keys: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  };

  /** Once for all who come meanwhile; after a failure not again at once. */
  async #discovered(): Promise<JWTVerifyGetKey> {
    if (this.nowMs() < this.#notBeforeMs) throw new ProviderAwayError(`${this.issuer} could not be asked a moment ago.`);
    this.#keys ??= this.#discover().catch((error: unknown) => {
      this.#keys = undefined;
      this.#notBeforeMs = this.nowMs() + this.times.retryMs;
      throw error;
    });
    return this.#keys;
  }

  async #discover(): Promise<JWTVerifyGetKey> {
    const { timeoutMs, cooldownMs, keptMs } = this.times;
    const response = await fetch(`${this.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error', headers: { Accept: 'application/json' } });
    if (!response.ok) throw new Error(`its configuration answers ${response.status}`);
    const configuration: unknown = await response.json();
    const said = (name: string): unknown => (typeof configuration === 'object' && configuration !== null ? Reflect.get(configuration, name) : undefined);
    if (said('issuer') !== this.issuer) throw new Error(`it calls itself ${JSON.stringify(said('issuer'))}; name it exactly so`);
    return createRemoteJWKSet(requireSafe(String(said('jwks_uri')), 'jwks_uri'), { timeoutDuration: timeoutMs, cooldownDuration: cooldownMs, cacheMaxAge: keptMs });
  }
}

function isAboutToken(error: unknown): boolean {
  return error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys || error instanceof errors.JOSENotSupported;
}
