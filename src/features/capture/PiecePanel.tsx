import { lazy, Suspense, useState } from "react";
import type { PictureEdits } from "../../lib/pictureEdits";
import { rePrepare } from "../../state/preparing";
import { faultText } from "../../state/faultText";
import { showError, showToast } from "../../state/toasts";
import { changeWaitingFile, giveUpWaiting, useWaitingFile } from "../../state/waiting";
import type { WaitingRow } from "../../storage/database";
import { Button } from "../../ui/Button";
import { IconButton } from "../../ui/IconButton";
import { useBlobSource } from "./blobSource";
import { prepareText } from "./catching";
import { kindOf, titleOf } from "./piece";
import styles from "./PiecePanel.module.css";
import { track, whyNot, type UnderWay } from "./underWay";
import { WhoMaySee } from "./WhoMaySee";
import { words } from "./words";

const PictureEditor = lazy(() =>
  import("../../ui/PictureEditor").then(({ PictureEditor: component }) => ({ default: component })),
);

type PiecePanelProps = {
  readonly row: WaitingRow;
  readonly onClose: () => void;
  /** Whoever places it waits for a change that is being made. */
  readonly underWay: UnderWay;
};

/** One piece: seen or heard in full, changed, answered for by itself, or given up. */
export function PiecePanel({ row, onClose, underWay }: PiecePanelProps) {
  const [editing, setEditing] = useState<{ readonly startWith: PictureEdits | undefined }>();
  const [changing, setChanging] = useState(false);
  const file = useWaitingFile(row);
  const kind = kindOf(row.content);
  const title = titleOf(row);

  async function edit(picture: Blob, edits: PictureEdits) {
    setEditing(undefined);
    setChanging(true);
    const failed = await changePicture(row, picture, edits).catch(whyNot);
    setChanging(false);
    if (failed !== undefined) showError(failed);
    else showToast(words.edited);
    return { failed: failed !== undefined };
  }
  function cancel(dropped: PictureEdits | undefined) {
    setEditing(undefined);
    if (!dropped) return;
    showToast(words.editDropped, { label: words.undo, run: () => setEditing({ startWith: dropped }) });
  }

  return (
    <section aria-label={words.selected(title)} className={styles["panel"]} data-print="none">
      <div className={styles["head"]}>
        <h2 className={styles["title"]}>{title}</h2>
        <IconButton icon="close" label={words.close} onClick={onClose} />
      </div>
      <Whole row={row} file={file} title={title} />
      <div className={styles["buttons"]}>
        {kind === "photo" && row.thumbnail && file && (
          <Button icon="edit" disabled={changing} onClick={() => setEditing({ startWith: undefined })}>
            {words.edit}
          </Button>
        )}
        <Button
          variant="danger"
          icon="trash"
          onClick={() => {
            onClose();
            void giveUp([row]);
          }}
        >
          {words.giveUp}
        </Button>
        <span role="status" className={styles["quiet"]}>
          {changing && words.editing}
        </span>
      </div>
      <WhoMaySee rows={[row]} isOne />
      {editing && file && (
        <Suspense fallback={null}>
          <PictureEditor
            picture={file}
            startWith={editing.startWith}
            onDone={(edits) => void track(underWay, edit(file, edits))}
            onCancel={cancel}
          />
        </Suspense>
      )}
    </section>
  );
}

type WholeProps = { readonly row: WaitingRow; readonly file: Blob | undefined; readonly title: string };

function Whole({ row, file, title }: WholeProps) {
  const { content } = row;
  const kind = kindOf(content);
  const source = useBlobSource(file);
  if (content.kind === "note") return <p className={styles["text"]}>{content.text}</p>;
  if (content.kind === "link") return <p className={styles["text"]}>{content.url}</p>;
  if (!file) return null;
  if (kind === "sound")
    return (
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- what somebody has just said has no captions
      <audio controls ref={source} aria-label={words.listen} className={styles["audio"]} />
    );
  return kind === "photo" && row.thumbnail ? (
    <img ref={source} alt={words.picture(title)} className={styles["picture"]} />
  ) : null;
}

/** The sentence that says why not; undefined once the picture of before is gone and the changed one durable. */
async function changePicture(
  row: WaitingRow,
  picture: Blob,
  edits: PictureEdits,
): Promise<string | undefined> {
  if (row.content.kind !== "file") return undefined;
  const prepared = await rePrepare(picture, row.content.name, edits);
  if (!prepared.ok) return prepareText(row.content, prepared.error);
  const { content, bytes, thumbnail } = prepared.value;
  const changed = await changeWaitingFile(row.id, { content, ...(thumbnail ? { thumbnail } : {}) }, bytes);
  if (!changed.ok) return faultText(changed.error);
  // In another tab, as a screen of this one waits for it.
  return changed.value ? undefined : words.editGone(titleOf(row));
}

/** Off the tray, with Undo. */
export async function giveUp(rows: readonly WaitingRow[]): Promise<void> {
  const gone = await giveUpWaiting(rows);
  if (!gone.ok) return showError(faultText(gone.error));
  const putBack = async () => {
    const back = await gone.value();
    if (!back.ok) showError(faultText(back.error));
  };
  showToast(words.gaveUp(rows.length), { label: words.undo, run: () => void putBack() });
}
