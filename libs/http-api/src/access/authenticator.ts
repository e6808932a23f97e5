import type { Viewer } from './viewer.js';

/** Whoever signed in, and until when the token says so. */
export interface SignedIn {
  readonly viewer: Viewer;
  readonly untilMs: number;
}

/** Who a bearer token belongs to. */
export abstract class Authenticator {
  /** @throws Problem UNAUTHENTICATED when the token is none of ours, has ended or was tampered with; UNAVAILABLE when that cannot be told now. */
  abstract signedIn(token: string): Promise<SignedIn>;
}
