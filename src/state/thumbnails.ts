/**
 * Small pictures of pictures that came without one, as those of an import do: made once, one after the other, when somebody
 * is about to look at them.
 */
import type { Sha256 } from "../lib/hash";
import { makeThumbnail } from "../platform/thumbnail";
import { putThumbnail, readFile } from "../storage/files";
import { database } from "./database";

const tried = new Set<Sha256>();
let queue: Promise<void> = Promise.resolve();

export function wantThumbnail(hash: Sha256, type: string): void {
  if (tried.has(hash)) return;
  tried.add(hash);
  queue = queue
    .then(() => make(hash, type))
    .catch((error: unknown) => console.warn("No small picture was made.", error));
}

async function make(hash: Sha256, type: string): Promise<void> {
  const picture = await readFile(database(), hash, type);
  if (!picture) {
    // Its bytes may arrive later.
    tried.delete(hash);
    return;
  }
  const thumbnail = await makeThumbnail(picture);
  if (thumbnail) await putThumbnail(database(), { hash, ...thumbnail });
}
