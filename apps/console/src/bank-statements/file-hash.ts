/** SHA-256 of a file as 64 hexadecimal digits, computed here; also where the page is not served over TLS, and browsers keep theirs back. */
export async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const { portableSha256OfBytes } = await import('@zhubao/evidence');
  return portableSha256OfBytes(new Uint8Array(bytes));
}
