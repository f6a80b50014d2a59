import { useState, type FormEvent } from "react";
import { faultText } from "../../state/faultText";
import { useSummaries } from "../../state/summaries";
import { titleOf } from "../../state/journeyTitle";
import { COLLECTION_MAX_LENGTH, putInCollection } from "../../state/shelves";
import { showError, showToast } from "../../state/toasts";
import type { StoredSummary } from "../../storage/summaryRow";
import { Button } from "../../ui/Button";
import { SelectField } from "../../ui/SelectField";
import { TextField } from "../../ui/TextField";
import { collectionsOf } from "./finding";
import { words } from "./findingWords";
import styles from "./RenameForm.module.css";

type CollectionFormProps = { readonly summary: StoredSummary; readonly onDone: () => void };

/** No collection has such a name: what is typed is trimmed. */
const NEW = " new";

/** In which collection a journey lies: one of those there are, a new one, or none. */
export default function CollectionForm({ summary, onDone }: CollectionFormProps) {
  const names = collectionsOf(useSummaries() ?? []);
  const [picked, setPicked] = useState<string>();
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string>();
  const isFirst = names.length === 0;
  const chosen = picked ?? (isFirst ? NEW : summary.collection);

  async function save(event: FormEvent) {
    event.preventDefault();
    const name = chosen === NEW ? typed.trim().replace(/\s+/g, " ") : chosen;
    if (chosen === NEW && name === "") return setError(words.nameEmpty);
    if ([...name].length > COLLECTION_MAX_LENGTH) return setError(words.nameTooLong(COLLECTION_MAX_LENGTH));
    onDone();
    await put(summary, name, summary.collection);
  }

  return (
    <form className={styles["form"]} noValidate onSubmit={(event) => void save(event)} data-above>
      {!isFirst && (
        <SelectField
          label={words.collection}
          hint={words.collectionHint}
          value={chosen}
          options={[
            { value: "", label: words.noCollection },
            ...names.map((name) => ({ value: name, label: name })),
            { value: NEW, label: words.newCollection },
          ]}
          // It opens by the person's own choice: what they came for is first.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={(event) => setPicked(event.target.value)}
        />
      )}
      {chosen === NEW && (
        <TextField
          label={words.newName}
          hint={isFirst ? words.collectionHint : undefined}
          value={typed}
          error={error}
          // As above: after "A new collection" the name is what comes next.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onKeyDown={(event) => event.key === "Escape" && onDone()}
          onChange={(event) => {
            setTyped(event.target.value);
            setError(undefined);
          }}
        />
      )}
      <div className={styles["buttons"]}>
        <Button type="submit" variant="solid">
          {words.save}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </div>
    </form>
  );
}

async function put(summary: StoredSummary, name: string, before: string): Promise<void> {
  const done = await putInCollection(summary.journey, name);
  if (!done.ok) return showError(faultText(done.error));
  const title = titleOf(summary);
  showToast(name === "" ? words.takenOut(title) : words.putIn(title, name), {
    label: words.undo,
    run: () => void put(summary, before, name),
  });
}
