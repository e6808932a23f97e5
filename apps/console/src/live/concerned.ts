/** What a live message says of an event: whose it is, and never what was said of persons. */
export interface Told {
  readonly type: string;
  readonly stream: string;
  readonly loanId?: string | undefined;
}

/** Readings that an event of a stream can make old, by the kind of the stream; another kind makes all of them old. */
const CONCERNED: Readonly<Record<string, readonly string[]>> = {
  audit: ['audits', 'checkpoint'],
  governance: ['governance-acts', 'exceptions'],
  enterprise: ['enterprises', 'roster', 'exposures', 'blacklist', 'report', 'statistics', 'exceptions'],
  approval: ['proposals'],
};

/** What the API declares of itself; no event changes it. */
export const DECLARED = 'openapi';

/** Whether what was asked with this key may be old after the event. */
export function isConcerned(key: readonly unknown[], { stream, loanId }: Told): boolean {
  const [name, about] = key;
  if (name === DECLARED) return false;
  const kind = stream.slice(0, Math.max(0, stream.indexOf('-')));
  const readings = CONCERNED[kind];
  if (readings !== undefined) return typeof name === 'string' && readings.includes(name);
  // A loan's own file changes with events of that loan; those of its pool and of the clock may touch it too.
  return !(kind === 'loan' && typeof about === 'object' && about !== null && 'loanId' in about && about.loanId !== loanId);
}

export function toldIn(data: string): Told | undefined {
  try {
    const value: unknown = JSON.parse(data);
    if (typeof value !== 'object' || value === null) return undefined;
    const field = (name: string): string | undefined => {
      const found: unknown = Reflect.get(value, name);
      return typeof found === 'string' ? found : undefined;
    };
    const [type, stream] = [field('type'), field('stream')];
    return type === undefined || stream === undefined ? undefined : { type, stream, loanId: field('loanId') };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
