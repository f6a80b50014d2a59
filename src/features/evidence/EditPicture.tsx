import { lazy, Suspense, useState } from "react";
import type { FileContent } from "../../domain/evidence";
import { replaceFile } from "../../domain/evidenceTelling";
import type { EvidenceId, JourneyId } from "../../domain/ids";
import type { PictureEdits } from "../../lib/pictureEdits";
import { database } from "../../state/database";
import { rePrepare } from "../../state/preparing";
import { showError, showToast } from "../../state/toasts";
import { prepareFaultText } from "../../state/prepareFaultText";
import { writeWithUndo } from "../../state/undoing";
import { readFile } from "../../storage/files";
import { Button } from "../../ui/Button";
import { pictureEditorWords } from "../../ui/pictureEditorWords";
import { viewerWords as words } from "./viewerWords";

const PictureEditor = lazy(() =>
  import("../../ui/PictureEditor").then(({ PictureEditor: component }) => ({ default: component })),
);

/** What is here already stays as an earlier version: here nothing is gone by covering it. */
const EDITOR_WORDS = { ...pictureEditorWords, coverHint: words.coverHint, cropHint: words.cropHint };

type EditPictureProps = {
  readonly journey: JourneyId;
  readonly item: EvidenceId;
  readonly content: FileContent;
  readonly variant?: "quiet" | "plain";
};

/** Cover faces, crop, turn: what comes of it is a new version, and the one before stays in the history. */
export function EditPicture({ journey, item, content, variant = "quiet" }: EditPictureProps) {
  const [picture, setPicture] = useState<Blob>();
  const [startWith, setStartWith] = useState<PictureEdits>();
  const [making, setMaking] = useState(false);

  async function open() {
    setStartWith(undefined);
    try {
      const blob = await readFile(database(), content.hash, content.type);
      if (blob) setPicture(blob);
      else showError(words.notDownloaded);
    } catch (error) {
      console.error(error);
      showError(words.notDownloaded);
    }
  }
  async function make(kept: Blob, edits: PictureEdits) {
    setPicture(undefined);
    setMaking(true);
    const prepared = await rePrepare(kept, content.name, edits);
    if (prepared.ok) {
      const { content: made, bytes, thumbnail } = prepared.value;
      await writeWithUndo(
        journey,
        (journal, writer) => replaceFile(journal, writer, item, made),
        words.edited,
        { files: [{ hash: made.hash, bytes, thumbnail }] },
      );
    } else showError(prepareFaultText(content.name, prepared.error));
    setMaking(false);
  }
  function cancel(kept: Blob, dropped: PictureEdits | undefined) {
    setPicture(undefined);
    setStartWith(dropped);
    if (!dropped) return;
    showToast(words.editDropped, { label: words.undo, run: () => setPicture(kept) });
  }
  return (
    <>
      <Button icon="edit" variant={variant} disabled={making} onClick={() => void open()}>
        {words.edit}
      </Button>
      <span role="status">{making && words.editing}</span>
      {picture && (
        <Suspense fallback={null}>
          <PictureEditor
            picture={picture}
            startWith={startWith}
            words={EDITOR_WORDS}
            onDone={(edits) => void make(picture, edits)}
            onCancel={(dropped) => cancel(picture, dropped)}
          />
        </Suspense>
      )}
    </>
  );
}
