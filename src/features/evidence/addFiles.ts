/** From files that were chosen to evidence that is durable: read, hashed and made small before any transaction opens. */
import { FILE_MAX_BYTES } from "../../domain/evidence";
import { addEvidence } from "../../domain/evidenceTelling";
import type { CompetencyRef } from "../../domain/framework";
import { newEvidenceId, type EvidenceId, type JourneyId } from "../../domain/ids";
import { TITLE_MAX_LENGTH } from "../../domain/journey";
import { calendarDay } from "../../lib/format";
import { sha256OfBytes } from "../../lib/hash";
import { err, ok, type Result } from "../../lib/result";
import { makeThumbnail } from "../../platform/thumbnail";
import { faultText } from "../../state/faultText";
import { write } from "../../state/writer";
import { words } from "./words";

/** `retry`: the file is still at hand, and another try may go well. */
export type FileProblem = { readonly file: File; readonly text: string; readonly retry: boolean };

/** Adds one file as an item of its own. Nothing of it remains where this fails. */
export async function addFile(
  journey: JourneyId,
  serves: readonly CompetencyRef[],
  file: File,
): Promise<Result<EvidenceId, FileProblem>> {
  if (file.size === 0) return err({ file, text: words.emptyFile(file.name), retry: false });
  if (file.size > FILE_MAX_BYTES)
    return err({ file, text: words.tooLarge(file.name, file.size, FILE_MAX_BYTES), retry: false });

  const bytes = await readBytes(file);
  if (!bytes) return err({ file, text: words.unreadable(file.name), retry: true });
  const hash = await sha256OfBytes(bytes);
  const thumbnail = await makeThumbnail(file);

  const id = newEvidenceId();
  const written = await write(
    journey,
    (journal, writer) =>
      addEvidence(journal, writer, {
        id,
        content: { kind: "file", hash, name: file.name, type: file.type, size: bytes.byteLength },
        title: titleFromName(file.name),
        date: calendarDay(file.lastModified),
        caption: "",
        serves,
      }),
    { files: [{ hash, bytes, thumbnail }] },
  );
  return written.ok
    ? ok(id)
    : err({ file, text: words.notSaved(file.name, faultText(written.error)), retry: true });
}

/** Undefined where the file went away or lies in a cloud that is out of reach. */
async function readBytes(file: File): Promise<ArrayBuffer | undefined> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    console.warn("A chosen file could not be read.", error);
    return undefined;
  }
}

function titleFromName(name: string): string {
  const bare = name.replace(/\.[a-z0-9]{1,5}$/i, "").trim();
  return (bare === "" ? name : bare).slice(0, TITLE_MAX_LENGTH);
}
