/** Who is signed in here, with which token, and until when by the clock of this machine. */
export interface Session {
  readonly token: string;
  readonly user: string;
  readonly role: string;
  readonly org: string;
  /** Instants in milliseconds since 1970: the token was given, it ends, it can be renewed no more. */
  readonly givenMs: number;
  readonly untilMs: number;
  readonly signInUntilMs: number;
}

/** As the server gives it, at a sign-in or a renewal. */
export interface GivenSession extends Pick<Session, 'token' | 'user' | 'role' | 'org'> {
  readonly expiresInSeconds: number;
  readonly signInEndsInSeconds: number;
}

/** Counted from here, so that the clocks of server and browser may differ. */
export function sessionOf({ token, user, role, org, expiresInSeconds, signInEndsInSeconds }: GivenSession, givenMs: number): Session {
  return { token, user, role, org, givenMs, untilMs: givenMs + expiresInSeconds * 1_000, signInUntilMs: givenMs + signInEndsInSeconds * 1_000 };
}

export function isSession(value: unknown): value is Session {
  const has = (type: string) => (field: string): boolean => typeof Reflect.get(Object(value), field) === type;
  return typeof value === 'object' && value !== null && ['token', 'user', 'role', 'org'].every(has('string')) && ['givenMs', 'untilMs', 'signInUntilMs'].every(has('number'));
}
