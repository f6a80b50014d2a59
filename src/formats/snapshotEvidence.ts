/** Reads one item of a snapshot's evidence list, with its members in any order, and holds its bytes against its hash. */
import { FILE_MAX_BYTES } from "../domain/evidence";
import { isSha256, sha256OfBytes, type Sha256 } from "../lib/hash";
import { createBase64Decoder } from "./base64";
import type { ByteWindow } from "./byteWindow";
import { code } from "./jsonBytes";
import { peek, readValue, scanObject, skipValue, streamString } from "./jsonScanner";
import { stop, type Damage } from "./snapshotFaults";

const MEMBER_LIMITS = { maxBytes: 1_024, maxDepth: 0 };

/** `bytes` is undefined where the file's bytes stayed out. */
export type EvidenceItem = { readonly hash: Sha256; readonly bytes: Uint8Array<ArrayBuffer> | undefined };

/** Reads one item after the other. `nth` is for the sentence that says what is wrong. */
export function createEvidenceReader(window: ByteWindow) {
  const base64 = createBase64Decoder(FILE_MAX_BYTES);

  async function read(nth: number): Promise<EvidenceItem> {
    const damaged = (what: Damage): never => stop({ type: "damaged", part: "evidence", nth, what });
    const item = new Map<string, unknown>();
    let bytes: Uint8Array<ArrayBuffer> | undefined;
    const first = await peek(window);
    if (first !== undefined && first !== code("{")) damaged("wrong-shape");
    await scanObject(window, async (name) => {
      if (name === "data") bytes = await readData(nth, item.get("size"));
      else if (name === "hash" || name === "size") item.set(name, await readValue(window, MEMBER_LIMITS));
      // The entries say what the file is called and what it is; here it is told to people and scripts alone.
      else await skipValue(window);
    });
    const hash = item.get("hash");
    if (!isSha256(hash)) return damaged("wrong-shape");
    if (bytes && bytes.length !== item.get("size")) damaged("wrong-size");
    if (bytes && (await sha256OfBytes(bytes)) !== hash) damaged("wrong-hash");
    return { hash, bytes };
  }

  async function readData(nth: number, size: unknown): Promise<Uint8Array<ArrayBuffer>> {
    const damaged = (): never => stop({ type: "damaged", part: "evidence", nth, what: "not-json" });
    // A file can claim any size; memory is taken only for what the rest of it could hold.
    const possible = ((window.size - window.offset) / 4) * 3;
    if (typeof size === "number" && size > FILE_MAX_BYTES && size <= possible)
      stop({ type: "too-large-file", nth });
    base64.begin(typeof size === "number" && size >= 0 && size <= possible ? size : 0);
    await streamString(window, (text) => {
      const fault = base64.decode(text);
      if (fault === "too-large") stop({ type: "too-large-file", nth });
      if (fault) damaged();
    });
    return base64.end() ?? damaged();
  }

  return { read };
}
