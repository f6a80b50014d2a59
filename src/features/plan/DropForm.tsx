import type { Action } from "../../domain/action";
import { WHY_MAX_LENGTH } from "../../domain/record";
import { readTextDraft } from "../../state/drafts";
import { useOnce } from "../../state/once";
import { useOwnDraft } from "../../state/ownDraft";
import { Button } from "../../ui/Button";
import { TextArea } from "../../ui/TextArea";
import styles from "./ActionRow.module.css";
import { usePlan } from "./planContext";
import { useFocusBack } from "./useFocusBack";
import { actionWords, words } from "./words";

type DropFormProps = {
  readonly action: Action;
  /** Resolves with whether it is saved. */
  readonly onDrop: (why: string) => Promise<boolean>;
  readonly onClose: () => void;
};

/** Asks, in the row itself, why an action is dropped. */
export function DropForm({ action, onDrop, onClose }: DropFormProps) {
  useFocusBack();
  const { journey } = usePlan();
  const draft = useOwnDraft(`drop/${journey}/${action.id}`, "", readTextDraft);
  const once = useOnce();
  const why = draft.value ?? "";
  const tooLong = why.length > WHY_MAX_LENGTH;
  async function drop() {
    if (tooLong || !(await onDrop(why.trim()))) return;
    await draft.drop(why);
    onClose();
  }
  return (
    <form
      className={styles["drop"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void once(drop);
      }}
    >
      <TextArea
        label={words.dropWhy}
        hint={words.dropWhyHint}
        error={tooLong ? actionWords.whyTooLong(WHY_MAX_LENGTH) : undefined}
        value={why}
        // It opens where the person has just asked for it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onKeyDown={(event) => event.key === "Escape" && onClose()}
        onChange={(event) => draft.change(event.target.value)}
      />
      <div className={styles["buttons"]}>
        <Button type="submit" variant="solid">
          {words.drop}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  );
}
