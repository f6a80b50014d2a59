/** A record as a file that opens without Waymark, with its photographs read, made ready and written in one after the other. */
import type { FileContent } from "../domain/evidence";
import type { ShownRecord } from "../domain/shownRecord";
import { base64Of } from "../formats/base64";
import { htmlFile } from "../formats/htmlFile";
import type { HtmlPicture } from "../formats/markup";
import type { Sha256 } from "../lib/hash";
import { preparePicture } from "../platform/picture";
import type { Database } from "../storage/database";
import { readFile } from "../storage/files";
import type { Watcher } from "./watcher";

export type WebPage = {
  readonly file: Blob;
  /** Photographs that have not arrived here, or that this browser cannot open: they are told of in words. */
  readonly leftOut: number;
};

/** `wheel`: as a standalone SVG. Rejects where it is called off, or the browser has no memory for it. */
export async function writeWebPage(
  database: Database,
  record: ShownRecord,
  wheel: string,
  { onProgress, signal }: Watcher = {},
): Promise<WebPage> {
  const files = photographsOf(record);
  const byHash = new Map<Sha256, HtmlPicture>();
  for (const [index, file] of files.entries()) {
    signal?.throwIfAborted();
    const picture = await readyPicture(database, file, signal);
    if (picture) byHash.set(file.hash, picture);
    onProgress?.((index + 1) / files.length, "writing");
  }
  signal?.throwIfAborted();
  const file = new Blob([...htmlFile(record, { wheel, byHash })], { type: "text/html" });
  return { file, leftOut: files.length - byHash.size };
}

/** Each once. */
export function photographsOf({ evidence }: Pick<ShownRecord, "evidence">): readonly FileContent[] {
  const byHash = new Map<Sha256, FileContent>();
  for (const { content } of evidence)
    if (content?.kind === "file" && content.type.startsWith("image/")) byHash.set(content.hash, content);
  return [...byHash.values()];
}

/**
 * As it would be kept today: what a camera wrote beside the picture, as where it was taken, never goes into the hands of others.
 * What cannot be opened to take that out stays here.
 */
async function readyPicture(
  database: Database,
  { hash, type }: FileContent,
  signal: AbortSignal | undefined,
): Promise<HtmlPicture | undefined> {
  const kept = await readFile(database, hash, type);
  if (!kept) return undefined;
  const prepared = await preparePicture(kept, { keepOriginal: false }, signal);
  signal?.throwIfAborted();
  if (!prepared.ok || prepared.value.outcome !== "prepared") return undefined;
  return { type: prepared.value.type, base64: base64Of(new Uint8Array(prepared.value.bytes)) };
}
