/** What every adapter takes, whatever its server would: a log must move between adapters without surprise. */
export const appendLimits = {
  maxEvents: 2_000,
  /** Sum over the events of type, data and metadata in UTF-8; the limit of an EventStoreDB server as it ships. */
  maxBytes: 1_048_576,
  maxStreamNameLength: 250,
  maxTypeLength: 150,
} as const;
