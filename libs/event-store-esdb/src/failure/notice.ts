/** Something that went wrong and was dealt with; for operators, who should know before it cannot be dealt with any more. */
export interface EsdbNotice {
  readonly kind: 'append-repeated' | 'read-repeated' | 'subscription-resumed';
  /** The stream, or "$all". */
  readonly stream: string;
  /** How often in a row by now. */
  readonly attempt: number;
  readonly reason: string;
}

export type NoticeSink = (notice: EsdbNotice) => void;

/** What happens to notices that nobody asked for: Node prints them, once a line. */
export function warn({ kind, stream, attempt, reason }: EsdbNotice): void {
  process.emitWarning(`${kind.replace('-', ' ')} (${stream}, ${attempt}): ${reason}`, 'EventStoreDB');
}
