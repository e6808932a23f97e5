/** What a command wrote, and where: `position` is what `after` waits for. */
export interface CommandAnswer {
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  readonly events: readonly { readonly id: string; readonly type: string }[];
  /** Of a command that waits for a second person. */
  readonly proposalId?: string;
}

export function shown({ stream, revision, position, events }: CommandAnswer): CommandAnswer {
  return { stream, revision, position, events };
}
