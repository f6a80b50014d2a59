import { useState, type FormEvent } from "react";
import type { JourneyId } from "../../domain/ids";
import { renameJourney } from "../../domain/journey";
import { faultText } from "../../state/faultText";
import { write } from "../../state/writer";
import { Button } from "../../ui/Button";
import { TextField } from "../../ui/TextField";
import styles from "./RenameForm.module.css";
import { readTitle } from "./title";
import { words } from "./namingWords";

type RenameFormProps = { readonly journey: JourneyId; readonly title: string; readonly onDone: () => void };

export default function RenameForm({ journey, title, onDone }: RenameFormProps) {
  const [typed, setTyped] = useState(title);
  const [error, setError] = useState<string>();

  async function save(event: FormEvent) {
    event.preventDefault();
    const read = readTitle(typed);
    if (!read.ok) return setError(read.error);
    const written = await write(journey, (journal, writer) => [renameJourney(journal, writer, read.value)]);
    if (written.ok) onDone();
    else setError(faultText(written.error));
  }

  return (
    <form className={styles["form"]} noValidate onSubmit={(event) => void save(event)}>
      <TextField
        label={words.name}
        value={typed}
        error={error}
        onKeyDown={(event) => event.key === "Escape" && onDone()}
        // The form opens where the name was, by the person's own choice: the name is what they came for.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onChange={(event) => {
          setTyped(event.target.value);
          setError(undefined);
        }}
      />
      <div className={styles["buttons"]}>
        <Button type="submit" variant="solid">
          {words.save}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </div>
    </form>
  );
}
