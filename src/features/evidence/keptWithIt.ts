import type { Evidence } from "../../domain/evidence";
import type { PreparedFile } from "../../state/preparing";
import { addingWords as words } from "./addingWords";
import { kindOf } from "./filter";
import { isPdf } from "../../platform/mediaTypes";

/** An honest sentence on what a file that was just added still holds beside what one sees of it; undefined for what holds nothing more. */
export function keptWithIt(item: Evidence, prepared: PreparedFile | undefined): string | undefined {
  const { content } = item;
  if (!prepared || content?.kind !== "file") return undefined;
  const { outcome, found } = prepared;
  if (outcome === "prepared") {
    // Once it was replaced by an edited version, what was found in the first no longer matters.
    const isSame = content.hash === prepared.content.hash;
    return isSame && (found.place || found.camera !== "") ? words.cleaned : undefined;
  }
  if (outcome !== "file") return words[outcome];
  const kind = kindOf(item);
  if (kind === "video") return words.videoKept;
  if (kind === "sound") return words.soundKept;
  return isPdf(content.type, content.name) ? words.pdfKept : words.fileKept;
}
