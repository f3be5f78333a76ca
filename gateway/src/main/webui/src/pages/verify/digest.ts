/** SHA-256 of a file in hexadecimal, computed here: the file goes nowhere. */
export async function digestOf(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A digest as people paste it: with blanks, line breaks, colons or capitals. */
export const tidyDigest = (entry: string) => entry.replace(/[\s:]/g, '').toLowerCase();

export const isDigest = (digest: string) => /^[0-9a-f]{64}$/.test(digest);
