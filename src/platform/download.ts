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

/** Characters; what stands at the end says what kind of file it is. */
const NAME_MAX_LENGTH = 120;
/** Signs that turn the reading round, so that an .exe looks like a .jpg. */
const TURNS_READING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Windows takes such a name for a device, whatever comes after its first dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A name without what file systems read as a path, a device or a hidden file. */
export function safeFileName(name: string): string {
  const plain = [...name.replaceAll(TURNS_READING, "")]
    .map((character) => (character < " " || '/\\:*?"<>|'.includes(character) ? "_" : character))
    .slice(-NAME_MAX_LENGTH)
    .join("")
    .replace(/^[.\s_]+/, "")
    .replace(/[.\s]+$/, "")
    .replace(DEVICE, "$1_");
  return plain === "" ? "file" : plain;
}
