/** Saving into a place that the person chooses, where the browser lets an app write there; then it can be read back from there. */
import { sameBytes } from "../lib/sameBytes";

/** Not yet in the types. Chrome and Edge on computers. */
type Picker = (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;

const picker = () => (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;

export const canChoosePlace = () => picker() !== undefined;

export type Placed =
  | { readonly type: "placed"; readonly fileName: string }
  | { readonly type: "dismissed" | "failed" };

/** From a tap. Placed only once what was read back from there is, byte for byte, what was written. Never rejects. */
export async function saveInPlace(file: Blob, suggestedName: string): Promise<Placed> {
  try {
    const handle = await picker()?.({ suggestedName });
    if (!handle) return { type: "failed" };
    const writable = await handle.createWritable();
    await file.stream().pipeTo(writable);
    const isWhole = await isSame(file, await handle.getFile());
    return isWhole ? { type: "placed", fileName: handle.name } : { type: "failed" };
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return { type: "dismissed" };
    console.warn("The file could not be saved in the place that was chosen.", error);
    return { type: "failed" };
  }
}

const SLICE_BYTES = 4 * 1024 * 1024;

async function isSame(a: Blob, b: Blob): Promise<boolean> {
  if (a.size !== b.size) return false;
  for (let start = 0; start < a.size; start += SLICE_BYTES) {
    const slice = async (blob: Blob) =>
      new Uint8Array(await blob.slice(start, start + SLICE_BYTES).arrayBuffer());
    const [left, right] = await Promise.all([slice(a), slice(b)]);
    if (!sameBytes(left, right)) return false;
  }
  return true;
}
