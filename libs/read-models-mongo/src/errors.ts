/** The address, or the login that goes with it, cannot be used as it is written; the message never repeats a password. */
export class ReadModelAddressError extends Error {
  override readonly name = 'ReadModelAddressError';
}

export type ServerFault = 'closed' | 'foreign' | 'late' | 'newer-format' | 'not-writable' | 'too-old' | 'unauthorised' | 'unconfirmed' | 'unreachable';

/** The server cannot be used as a read-model store; the message names it, without a password, and says what to do. */
export class ReadModelServerError extends Error {
  override readonly name = 'ReadModelServerError';

  constructor(readonly server: string, readonly reason: ServerFault, message: string, cause?: unknown) {
    super(message, { cause });
  }
}
