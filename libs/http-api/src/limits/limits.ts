/** Bounds of what the API takes. Each can be reached by an honest caller only by mistake. */
export interface ApiLimits {
  /** Largest body: a contract with 600 instalments has some 50 kB. */
  readonly bodyBytes: number;
  /** Objects and arrays within one another in a body. */
  readonly bodyDepth: number;
  /** Characters of path and query together. */
  readonly urlLength: number;
  /** Bytes of all headers and the request line together. */
  readonly headerBytes: number;
  /** From the connection, or the request before, to the last header. */
  readonly headersTimeoutMs: number;
  /** From the first byte of a request to its last. */
  readonly requestTimeoutMs: number;
  /** How long a connection waits for its next request. */
  readonly keepAliveTimeoutMs: number;
  /** How long a connection may stay without a byte in either direction. */
  readonly silenceTimeoutMs: number;
  /** How often connections are held against these times. */
  readonly timeoutCheckMs: number;
  readonly connections: number;
  /** Requests in work at once; health and metrics come beside. */
  readonly requestsAtOnce: number;
  readonly perUserPerMinute: number;
  readonly perAddressPerMinute: number;
  readonly signInsPerMinute: number;
  /** How long an end waits for requests in work before it cuts them off. */
  readonly stopMs: number;
  /** Addresses and networks of gateways whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
}

export const DEFAULT_LIMITS: ApiLimits = {
  bodyBytes: 1_048_576,
  bodyDepth: 32,
  urlLength: 4_096,
  headerBytes: 16_384,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  keepAliveTimeoutMs: 5_000,
  silenceTimeoutMs: 120_000,
  timeoutCheckMs: 1_000,
  connections: 1_000,
  requestsAtOnce: 256,
  perUserPerMinute: 6_000,
  perAddressPerMinute: 12_000,
  signInsPerMinute: 20,
  stopMs: 30_000,
  trustedProxies: [],
};
