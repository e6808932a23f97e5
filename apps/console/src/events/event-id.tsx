import './event-id.css';

/** The number of an event: its beginning, and pointed at or copied, all of it. */
export function EventId({ id }: { readonly id: string }) {
  return <code className="event-id" title={id}>{id}</code>;
}
