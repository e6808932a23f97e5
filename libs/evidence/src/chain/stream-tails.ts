import { canonicalJson } from '../canonical/canonical-json.js';
import { CompactTree } from '../merkle/compact-tree.js';
import { type Hash, leafHash, type Sha256OfBytes } from '../merkle/hashing.js';
import { fromBase64, toBase64 } from '../note/base64.js';

/** Where a stream ends: its last event, by revision and hash. */
export interface Tail {
  readonly stream: string;
  readonly revision: number;
  /** Of the stream up to that event, 64 hexadecimal digits. */
  readonly hash: string;
}

/** What a checkpoint says of the ends of all streams of its log: how many there are, and the root of their tree. */
export interface TailsRoot {
  readonly streams: number;
  readonly root: Hash;
}

/** The line of a checkpoint that says so: this word, the number of streams and the root in base64. */
const WORD = 'zhubao-streams';

/**
 * The ends of all streams of a log. A checkpoint that fixes them too lets anybody prove of one stream that nothing came after
 * what he shows: the tree (RFC 6962) has a leaf for each stream, in the order in which RFC 8785 sorts their names, the canonical JSON of
 * `{hash, revision, stream}`.
 */
export class StreamTails {
  readonly #tails = new Map<string, Tail>();

  add(tail: Tail): void {
    this.#tails.set(tail.stream, tail);
  }

  /** In the order of the leaves. */
  inOrder(): readonly Tail[] {
    return [...this.#tails.values()].sort((a, b) => (a.stream < b.stream ? -1 : a.stream > b.stream ? 1 : 0));
  }

  root(sha256?: Sha256OfBytes): TailsRoot {
    const tree = new CompactTree(sha256);
    for (const tail of this.inOrder()) tree.append(leafOfTail(tail, sha256));
    return { streams: tree.size, root: tree.root() };
  }
}

export function leafOfTail({ stream, revision, hash }: Tail, sha256?: Sha256OfBytes): Hash {
  return leafHash(new TextEncoder().encode(canonicalJson({ hash, revision, stream })), sha256);
}

/** The extension of a checkpoint. */
export function tailsLine({ streams, root }: TailsRoot): string {
  return `${WORD} ${streams} ${toBase64(root)}`;
}

/** What a checkpoint's extensions say of the ends of streams; nothing where they do not, or not once and well. */
export function tailsOf(extensions: readonly string[]): TailsRoot | undefined {
  const [line, ...more] = extensions.filter((each) => each.startsWith(`${WORD} `));
  const [, digits = '', encoded = ''] = /^\S+ (0|[1-9]\d{0,15}) (\S+)$/.exec(line ?? '') ?? [];
  const root = fromBase64(encoded);
  if (more.length > 0 || root?.length !== 32 || !Number.isSafeInteger(Number(digits)) || digits === '') return undefined;
  return { streams: Number(digits), root };
}
