import { readNamedFile } from '@zhubao/application';

/** A signed checkpoint out of the file that `named` gives, such as "--checkpoint". @throws NamedFileError */
export function readCheckpointFile(path: string, named: string): Promise<string> {
  return readNamedFile(path, { named, origin: '"zhubao checkpoint --out FILE" writes a checkpoint' });
}
