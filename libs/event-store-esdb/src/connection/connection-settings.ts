import type { User } from './user.js';

export interface EndPoint {
  readonly address: string;
  readonly port: number;
}

/** Where and how to connect, checked. */
export interface ConnectionSettings {
  /** As it may be shown: no user, no password. */
  readonly shown: string;
  /** One node; nodes to ask for the leader; or a DNS name of all nodes. */
  readonly seeds: 'node' | 'gossip' | 'dns';
  readonly hosts: readonly [EndPoint, ...EndPoint[]];
  /** `undefined` when nothing is encrypted. */
  readonly tls: Tls | undefined;
  readonly user: User | undefined;
  readonly connectionName: string | undefined;
  readonly discovery: {
    readonly maxDiscoverAttempts: number;
    readonly discoveryIntervalMs: number;
    readonly gossipTimeoutSeconds: number;
  };
  readonly keepAliveIntervalMs: number;
  readonly keepAliveTimeoutMs: number;
}

export interface Tls {
  /** PEM; the authorities that Node trusts when absent. */
  readonly authority: Buffer | undefined;
  /** A certificate instead of a password. */
  readonly userCertificate: { readonly certificate: Buffer; readonly key: Buffer } | undefined;
}
