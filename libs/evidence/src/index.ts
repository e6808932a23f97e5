export { canonicalJson, NotCanonicalError } from './canonical/canonical-json.js';
export { type ChainedEvent, type Sha256, START_OF_STREAM, streamHash } from './chain/stream-hash.js';
export { CompactTree, type Subtree } from './merkle/compact-tree.js';
export { EMPTY_ROOT, type Hash, leafHash, nodeHash, sameHash } from './merkle/hashing.js';
export { consistencyProof, inclusionProof, isConsistent, isIncluded, rootOf, type SubtreeHash } from './merkle/proofs.js';
export { type Checkpoint, checkpointText, parseCheckpoint } from './note/checkpoint.js';
export { KeyError, keyPair, readSignerKey, readVerifierKey, type SignatureKind, type SignerKey, signerText, type VerifierKey, verifierText } from './note/keys.js';
export { NoteError } from './note/note-error.js';
export { cosignNote, parseNote, type Signed, type SignedNote, signNote, verifiedBy } from './note/signed-note.js';
