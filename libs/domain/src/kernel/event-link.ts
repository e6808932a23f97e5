/** An event by its place: `REVISION@STREAM`, as EventStoreDB writes a link. */
export type EventLink = `${number}@${string}`;

export interface EventPlace {
  readonly stream: string;
  readonly revision: number;
}

export function linkTo({ stream, revision }: EventPlace): EventLink {
  return `${revision}@${stream}`;
}

/** @throws RangeError for text that is no link */
export function placeOfLink(link: string): EventPlace {
  const [, revision, stream] = /^(\d+)@(.+)$/.exec(link) ?? [];
  if (stream === undefined) throw new RangeError(`"${link}" is no link to an event; one is written REVISION@STREAM, such as 12@loan-L1.`);
  return { stream, revision: Number(revision) };
}
