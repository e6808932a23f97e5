import type { Tail } from '@zhubao/evidence';

/**
 * An evidence bundle is JSON Lines: each line the canonical JSON (RFC 8785) of one object with one of these names, in this order:
 * one `bundle`, every `event`, every `proof`, every `tail`, every `tailProof`, every `figure`, one `end`. Lines, so that a bundle of any size is read in bounded
 * memory; canonical, so that one content has one text and an event's hash can be had from its line with common tools.
 */
export type BundleLine = HeaderLine | EventLine | ProofLine | TailLine | TailProofLine | FigureLine | EndLine;

export const FORMAT = 'zhubao-evidence-bundle/1';

/** What the bundle is evidence of: a loan with all that its decisions rest on, or a log from its first event to its last. */
export type Subject = { readonly loanId: string } | { readonly wholeLog: true };

export interface Header {
  readonly format: typeof FORMAT;
  /** A signed note (C2SP tlog-checkpoint) of the log that the events are from. */
  readonly checkpoint: string;
  readonly subject: Subject;
}

export interface HeaderLine {
  readonly bundle: Header;
}

/** An event as it is stored, but for `metadata.streamHash`, which stands beside it. */
export interface BundledEvent {
  readonly id: string;
  readonly type: string;
  readonly stream: string;
  readonly revision: number;
  readonly data: object;
  readonly metadata: object;
}

export interface EventLine {
  readonly event: BundledEvent;
  /** Hash of its stream up to and including it, 64 hexadecimal digits. */
  readonly hash: string;
  /** Its place in the log, from 0. */
  readonly index: number;
}

/** Hashes of a joint proof, in base64, going on from the line before. */
export interface ProofLine {
  readonly proof: readonly string[];
}

/** Where a stream ended when the checkpoint was signed, and its place among all streams, sorted by name. */
export interface PlacedTail extends Tail {
  readonly index: number;
}

export interface TailLine {
  readonly tail: PlacedTail;
}

/** Hashes of the joint proof of the ends, in base64, going on from the line before. */
export interface TailProofLine {
  readonly tailProof: readonly string[];
}

/** A figure that follows from the events: which one, of what, and all its fields. */
export interface Figure {
  readonly of: string;
  readonly key: string;
  /** Of what makes it of the events: another one may make another figure of the same events. */
  readonly version: number;
  readonly value: object;
}

export interface FigureLine {
  readonly figure: Figure;
}

/** Says that nothing was cut off. */
export interface EndLine {
  readonly end: { readonly events: number; readonly figures: number; readonly proofs: number; readonly tailProofs: number; readonly tails: number };
}
