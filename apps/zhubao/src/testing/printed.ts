/** A report as the command line prints it, with the one line taken out in which logs must differ: positions on a server are offsets in bytes. */
export function printedBut(stdout: string): { readonly position: string | undefined; readonly rest: string } {
  const line = /^ +"position": "(\d+)",\n/m;
  return { position: line.exec(stdout)?.[1], rest: stdout.replace(line, '') };
}
