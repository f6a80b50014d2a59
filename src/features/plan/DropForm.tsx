import { useState, type FormEvent } from "react";
import { WHY_MAX_LENGTH } from "../../domain/record";
import { Button } from "../../ui/Button";
import { TextArea } from "../../ui/TextArea";
import styles from "./ActionRow.module.css";
import { useFocusBack } from "./useFocusBack";
import { actionWords, words } from "./words";

type DropFormProps = {
  readonly onDrop: (why: string) => Promise<void>;
  readonly onCancel: () => void;
};

/** Asks, in the row itself, why an action is dropped. */
export function DropForm({ onDrop, onCancel }: DropFormProps) {
  useFocusBack();
  const [why, setWhy] = useState("");
  const tooLong = why.length > WHY_MAX_LENGTH;
  function save(event: FormEvent) {
    event.preventDefault();
    if (!tooLong) void onDrop(why.trim());
  }
  return (
    <form className={styles["drop"]} noValidate onSubmit={save}>
      <TextArea
        label={words.dropWhy}
        hint={words.dropWhyHint}
        error={tooLong ? actionWords.whyTooLong(WHY_MAX_LENGTH) : undefined}
        value={why}
        // It opens where the person has just asked for it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onKeyDown={(event) => event.key === "Escape" && onCancel()}
        onChange={(event) => setWhy(event.target.value)}
      />
      <div className={styles["buttons"]}>
        <Button type="submit" variant="solid">
          {words.drop}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
