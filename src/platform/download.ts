/** Hands bytes to the browser's downloads. */

/** Long enough for the slowest browser to have begun reading. */
const REVOKE_AFTER_MS = 60_000;

/**
 * Starts the download. The type is taken off first: an address of this origin that a tap could open must never be a page or
 * a drawing with scripts in it.
 */
export function download(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(new Blob([blob], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = safeFileName(fileName);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}

/** A name without what file systems read as a path, a device or a hidden file. */
export function safeFileName(name: string): string {
  const plain = [...name]
    .map((character) => (character < " " || '/\\:*?"<>|'.includes(character) ? "_" : character))
    .join("")
    .replace(/^[.\s_]+/, "")
    .slice(-120);
  return plain === "" ? "file" : plain;
}
