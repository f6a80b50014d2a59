import { useState, type FormEvent } from "react";
import { isDay, type Action } from "../../domain/action";
import { describeAction } from "../../domain/actionTelling";
import { formatDay } from "../../lib/format";
import { useOnce } from "../../state/once";
import { writeWithUndo } from "../../state/undoing";
import { Button } from "../../ui/Button";
import { TextField } from "../../ui/TextField";
import styles from "./ActionRow.module.css";
import { usePlan } from "./planContext";
import { useFocusBack } from "./useFocusBack";
import { noonOf } from "./when";
import { actionWords, words } from "./words";

type AnotherDayProps = {
  readonly action: Action;
  /** Before it is written, so that the row can keep its place. */
  readonly onMove: () => void;
  readonly onClose: () => void;
};

/** Gives an action another day to be done by, in the row itself. */
export function AnotherDay({ action, onMove, onClose }: AnotherDayProps) {
  useFocusBack();
  const { journey } = usePlan();
  const [day, setDay] = useState(action.due);
  const [error, setError] = useState<string>();
  const once = useOnce();

  async function move() {
    if (!isDay(day)) return setError(actionWords.badDay);
    if (day === action.due) return onClose();
    onMove();
    const said = words.dueSaid(action.title || words.untitled, formatDay(noonOf(day)));
    const isWritten = await writeWithUndo(
      journey,
      (journal, writer) => [describeAction(journal, writer, action.id, "due", day)],
      said,
    );
    if (isWritten) onClose();
  }
  return (
    <form
      className={styles["day"]}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void once(move);
      }}
    >
      <TextField
        label={words.newDue}
        type="date"
        value={day}
        error={error}
        // It opens where the person has just asked for it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onKeyDown={(event) => event.key === "Escape" && onClose()}
        onChange={(event) => {
          setDay(event.target.value);
          setError(undefined);
        }}
      />
      <Button type="submit" variant="solid">
        {words.move}
      </Button>
      <Button onClick={onClose}>{words.cancel}</Button>
    </form>
  );
}
