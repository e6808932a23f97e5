import { writeFile } from 'node:fs/promises';

/** Into the file that is named, or to stdout. */
export async function writeOut(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) process.stdout.write(text);
  else await writeFile(file, text);
}
