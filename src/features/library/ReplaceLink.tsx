import { useState, type FormEvent } from "react";
import { readLink } from "../../domain/link";
import { replaceLink } from "../../domain/resourceTelling";
import { readTextDraft } from "../../state/drafts";
import { useOnce } from "../../state/once";
import { useOwnDraft } from "../../state/ownDraft";
import { writeWithUndo } from "../../state/undoing";
import { Button } from "../../ui/Button";
import { TextField } from "../../ui/TextField";
import type { LibraryItem } from "./libraryItems";
import type { LibraryView } from "./libraryView";
import styles from "./RowPanel.module.css";
import { words } from "./words";

type ReplaceLinkProps = {
  readonly item: LibraryItem;
  readonly view: LibraryView;
  readonly onClose: () => void;
};

/** Another address for a link that leads nowhere any more. */
export function ReplaceLink({ item, view: { eyes }, onClose }: ReplaceLinkProps) {
  const draft = useOwnDraft(`link/${eyes.journey}/${item.id}`, "", readTextDraft);
  const once = useOnce();
  const [error, setError] = useState<string>();

  async function save() {
    const typed = draft.value ?? "";
    const url = readLink(typed);
    if (url === undefined) return setError(words.addressBad);
    const kept = await writeWithUndo(
      eyes.journey,
      (journal, writer) => [replaceLink(journal, writer, item.id, url)],
      words.replaced,
    );
    if (!kept) return;
    await draft.drop(typed);
    onClose();
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    void once(save);
  }
  return (
    <form className={styles["form"]} noValidate onSubmit={submit}>
      <p className={styles["about"]}>{words.replaceAbout}</p>
      <TextField
        label={words.newAddress}
        hint={words.addressHint}
        type="url"
        error={error}
        value={draft.value ?? ""}
        onChange={(event) => {
          setError(undefined);
          draft.change(event.target.value);
        }}
      />
      <div className={styles["buttons"]}>
        <Button type="submit" variant="solid">
          {words.takeAddress}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  );
}
