/** Builds a large file without a worker and without holding it in memory: browsers put the bytes of a Blob on the disk. */

/** Handed over to the browser in parts of this many bytes. */
const PART_BYTES = 16 * 1024 * 1024;

export function gatherPieces(type: string) {
  const parts: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const handOver = () => {
    parts.push(new Blob(pieces));
    pieces = [];
    length = 0;
  };
  return {
    /** The piece may be used again once this has returned. */
    add: (piece: Uint8Array) => {
      pieces.push(new Uint8Array(piece));
      length += piece.length;
      if (length >= PART_BYTES) handOver();
    },
    finish: (): Blob => {
      handOver();
      return new Blob(parts, { type });
    },
  };
}
