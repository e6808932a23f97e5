import { partsOf, type RecordedSchemeEvent, type SchemeEventType } from '@zhubao/domain';
import type { RecordedEvent } from '@zhubao/event-store';

/** What a process does when something has happened. */
export type Reaction<T extends SchemeEventType = SchemeEventType> = (event: Extract<RecordedSchemeEvent, { type: T }>) => Promise<void>;

/** One process: its reactions by event type. */
export type Process = { readonly [T in SchemeEventType]?: Reaction<T> };

/** All processes together, asked by event type. */
export class Reactions {
  readonly #byType: ReadonlyMap<string, readonly ((event: RecordedSchemeEvent) => Promise<void>)[]>;

  constructor(processes: readonly Process[]) {
    const entries = processes.flatMap((process) => Object.entries(process) as [string, (event: RecordedSchemeEvent) => Promise<void>][]);
    this.#byType = new Map([...Map.groupBy(entries, ([type]) => type)].map(([type, found]) => [type, found.map(([, reaction]) => reaction)]));
  }

  handles(type: string): boolean {
    return this.#byType.has(type);
  }

  /** Events of one subject are answered in order; different subjects side by side. */
  subjectOf(event: RecordedEvent): string {
    const { loanId } = event.data;
    return typeof loanId === 'string' ? loanId : partsOf(event.stream).id;
  }

  async react(event: RecordedSchemeEvent): Promise<void> {
    for (const reaction of this.#byType.get(event.type) ?? []) await reaction(event);
  }
}
