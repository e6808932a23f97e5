import type { Viewer } from './viewer.js';

/** Who a bearer token belongs to. */
export abstract class Authenticator {
  /** @throws Problem UNAUTHENTICATED when the token is none of ours, has ended or was tampered with. */
  abstract viewerOf(token: string): Promise<Viewer>;
}
