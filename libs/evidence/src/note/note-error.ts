/** A text that is no signed note, or no checkpoint. */
export class NoteError extends Error {
  override readonly name = 'NoteError';
}
