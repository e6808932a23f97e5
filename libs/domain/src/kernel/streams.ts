/** Kinds of stream; each is one consistency boundary. */
export type AggregateName = 'policy' | 'calendar' | 'clock' | 'governance' | 'agreement' | 'pool' | 'enterprise' | 'loan' | 'approval' | 'audit' | 'privacy';

/** Stream name of one aggregate, e.g. `pool-ccb`. */
export function streamOf(aggregate: AggregateName, id: string): string {
  return `${aggregate}-${id}`;
}

export function partsOf(stream: string): { readonly aggregate: string; readonly id: string } {
  const dash = stream.indexOf('-');
  return { aggregate: stream.slice(0, dash), id: stream.slice(dash + 1) };
}
