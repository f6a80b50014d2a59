/** From files that were chosen to evidence that is durable; a file that is here already is noticed and not added a second time unasked. */
import { authorName } from "../../domain/author";
import { evidenceWithFile, type Evidence } from "../../domain/evidence";
import { addEvidence } from "../../domain/evidenceTelling";
import type { CompetencyRef } from "../../domain/framework";
import { newEvidenceId, type EvidenceId, type JourneyId } from "../../domain/ids";
import { TITLE_MAX_LENGTH } from "../../domain/journey";
import { err, ok, type Result } from "../../lib/result";
import { faultText } from "../../state/faultText";
import { prepareFaultText } from "../../state/prepareFaultText";
import { prepareFile, type PreparedFile, type PrepareFault } from "../../state/preparing";
import { write } from "../../state/writer";
import { addingWords as words } from "./addingWords";

/** `retry`: the file is still at hand, and another try may go well. */
export type FileProblem = {
  readonly id: EvidenceId;
  readonly file: File;
  readonly text: string;
  readonly retry: boolean;
};

/** The very file is here already, as `item`; nothing was added. */
export type Twin = {
  readonly id: EvidenceId;
  readonly file: File;
  readonly prepared: PreparedFile;
  readonly item: Evidence;
  /** Who added it: a name, or empty. */
  readonly by: string;
};

export type Addition =
  | { readonly type: "added"; readonly id: EvidenceId; readonly prepared: PreparedFile }
  | ({ readonly type: "twin" } & Twin);

type Adding = {
  readonly journey: JourneyId;
  readonly serves: readonly CompetencyRef[];
  readonly file: File;
};

/** Adds one file as an item of its own. Nothing of it remains where this fails. */
export async function addFile(
  adding: Adding & { readonly keepOriginal: boolean },
): Promise<Result<Addition, FileProblem>> {
  const { file, keepOriginal } = adding;
  const prepared = await prepareFile(file, { keepOriginal });
  if (!prepared.ok) return err(problemOf(file, prepared.error));
  return addPrepared(adding, prepared.value, { again: false });
}

/** `again`: though the same file is here already. */
export async function addPrepared(
  { journey, serves, file }: Adding,
  prepared: PreparedFile,
  { again }: { readonly again: boolean },
): Promise<Result<Addition, FileProblem>> {
  const { content, bytes, thumbnail, date } = prepared;
  const id = newEvidenceId();
  const found: { twin?: Pick<Twin, "item" | "by"> } = {};
  const written = await write(
    journey,
    (journal, writer) => {
      // Looked for in the transaction that would add it, so that two taps at once do not add it twice.
      const item = again ? undefined : evidenceWithFile(journal, content.hash)[0];
      if (item) {
        found.twin = { item, by: authorName(journal, item.added.entry.author) };
        return [];
      }
      const title = titleFromName(file.name);
      return addEvidence(journal, writer, { id, content, title, date, caption: "", serves });
    },
    { files: [{ hash: content.hash, bytes, thumbnail }] },
  );
  if (!written.ok)
    return err({ id, file, text: words.notSaved(file.name, faultText(written.error)), retry: true });
  return ok(
    found.twin ? { type: "twin", id, file, prepared, ...found.twin } : { type: "added", id, prepared },
  );
}

function problemOf(file: File, fault: PrepareFault): FileProblem {
  const problem = { id: newEvidenceId(), file };
  const text = prepareFaultText(file.name, fault);
  return { ...problem, text, retry: fault.type === "unreadable" || fault.type === "cancelled" };
}

function titleFromName(name: string): string {
  const bare = name.replace(/\.[a-z0-9]{1,5}$/i, "").trim();
  return (bare === "" ? name : bare).slice(0, TITLE_MAX_LENGTH);
}
