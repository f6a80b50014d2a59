/** Builds a file in memory, where a browser keeps no files of an app's own. A larger one could not be read back. */
import { SNAPSHOT_TYPE } from "../formats/snapshot";
import { SinkFull, type FileSink } from "./exportWork";

const MAX_BYTES = 300 * 1024 * 1024;

export async function openMemorySink(maxBytes = MAX_BYTES): Promise<FileSink> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  return {
    write: (piece) => {
      length += piece.length;
      if (length > maxBytes) throw new SinkFull("The file would not fit into memory");
      pieces.push(piece.slice());
    },
    finish: async () => new Blob(pieces, { type: SNAPSHOT_TYPE }),
    giveUp: async () => void pieces.splice(0),
  };
}
