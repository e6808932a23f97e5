export { canonicalJson, NotCanonicalError } from './canonical/canonical-json.js';
export { type ChainedEvent, type Sha256, START_OF_STREAM, streamHash } from './chain/stream-hash.js';
