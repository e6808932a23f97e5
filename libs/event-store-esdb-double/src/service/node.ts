import type { Metadata } from '@grpc/grpc-js';
import { noFaults, type AppendFault, type FaultSource, type StreamFault } from '../faults/fault.js';
import type { DoubleLog } from '../log/double-log.js';
import type { Wire } from '../wire/wire.js';
import { notLeader, unauthenticated, type RpcError } from './rpc-errors.js';
import type { RunningSubscriptions } from './running-subscriptions.js';

/** What clients asked of the double, for specs to look at. */
export interface CallRecord {
  readonly method: 'append' | 'batch-append' | 'read-stream' | 'read-all' | 'subscribe-all' | 'subscribe-stream' | 'delete' | 'tombstone' | 'features' | 'gossip';
  readonly stream?: string;
  /** Commit position that was sent. */
  readonly position?: bigint;
  readonly requiresLeader: boolean;
}

export interface Faults {
  appends: FaultSource<AppendFault>;
  reads: FaultSource<StreamFault>;
  subscriptions: FaultSource<StreamFault>;
}

export interface NodeLimits {
  /** Bytes of one append. */
  readonly maxAppendSize: number;
  /** Servers before 23.10 do not say when a subscription has caught up. */
  readonly tellsCaughtUp: boolean;
  /** Servers before 21.10 know no batch append; this one may pretend to be one. */
  readonly announcesBatchAppend: boolean;
  /** Names and passwords; anybody may do anything when there are none. */
  readonly users: Readonly<Record<string, string>>;
}

/** The state that the services of one server share. */
export interface Node {
  readonly wire: Wire;
  readonly limits: NodeLimits;
  readonly faults: Faults;
  readonly subscriptions: RunningSubscriptions;
  readonly calls: CallRecord[];
  log: DoubleLog;
  /** Where the leader is, when this node is a follower. */
  leader: { readonly host: string; readonly port: number } | undefined;
}

export function withoutFaults(): Faults {
  return { appends: noFaults, reads: noFaults, subscriptions: noFaults };
}

/** Why this node does not serve a call with these headers, if it does not. */
export function rejectionOf(node: Node, headers: Metadata): RpcError | undefined {
  if (node.leader !== undefined && requiresLeader(headers)) return notLeader(node.leader.host, node.leader.port);
  if (Object.keys(node.limits.users).length === 0) return undefined;
  const [header] = headers.get('authorization');
  const [name, password] = Buffer.from(String(header).replace('Basic ', ''), 'base64').toString('utf8').split(':');
  return name !== undefined && password !== undefined && node.limits.users[name] === password ? undefined : unauthenticated();
}

export function requiresLeader(headers: Metadata): boolean {
  return String(headers.get('requires-leader')[0]) === 'true';
}
