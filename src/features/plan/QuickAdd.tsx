import { useRef, useState, type FormEvent } from "react";
import { ACTION_TITLE_MAX_LENGTH, OWNER_MAX_LENGTH } from "../../domain/action";
import { addAction } from "../../domain/actionTelling";
import type { CompetencyRef } from "../../domain/framework";
import { newActionId, type TermId } from "../../domain/ids";
import { faultText } from "../../state/faultText";
import { useOnce } from "../../state/once";
import { useOwnDraft } from "../../state/ownDraft";
import { write } from "../../state/writer";
import { Button } from "../../ui/Button";
import { SelectField } from "../../ui/SelectField";
import { TextArea } from "../../ui/TextArea";
import { TextField } from "../../ui/TextField";
import { usePlan } from "./planContext";
import styles from "./QuickAdd.module.css";
import { NO_ACTION, readActionDraft, type ActionDraft } from "./actionDraft";
import { words } from "./words";

type QuickAddProps = {
  /** The competency that the action is for; none: it belongs to no priority. */
  readonly competency?: CompetencyRef | undefined;
  readonly label: string;
};

/** So few letters left are told while somebody types. */
const ALMOST_FULL = 20;

/** One line for one action: Enter adds it, and the next can be typed at once. What else there is to say opens as one types. */
export function QuickAdd({ competency, label }: QuickAddProps) {
  const { journey, terms, owners } = usePlan();
  const draft = useOwnDraft<ActionDraft>(
    `new-action/${journey}/${competency ?? ""}`,
    NO_ACTION,
    readActionDraft,
  );
  const [error, setError] = useState<{ readonly title?: string; readonly owner?: string }>({});
  const once = useOnce();
  const line = useRef<HTMLFormElement>(null);
  const typed = draft.value ?? NO_ACTION;
  const left = ACTION_TITLE_MAX_LENGTH - typed.title.trim().length;
  // Not when it is only entered: what opens or closes under the finger would have it miss what it meant.
  const isOpen = Object.values(typed).some((text) => text !== "");
  const change = (changed: Partial<ActionDraft>) => {
    draft.change({ ...typed, ...changed });
    setError({});
  };

  async function add() {
    const title = typed.title.trim();
    const owner = typed.owner.trim();
    if (title === "") return setError({ title: words.titleMissing });
    if (title.length > ACTION_TITLE_MAX_LENGTH)
      return setError({ title: words.titleTooLong(ACTION_TITLE_MAX_LENGTH) });
    if (owner.length > OWNER_MAX_LENGTH) return setError({ owner: words.ownerTooLong(OWNER_MAX_LENGTH) });
    const written = await write(journey, (journal, writer) =>
      addAction(journal, writer, {
        id: newActionId(),
        title,
        owner,
        due: typed.due,
        // The select offers nothing but the ids of terms.
        term: typed.term === "" ? undefined : (typed.term as TermId),
        for: competency === undefined ? [] : [competency],
      }),
    );
    if (!written.ok) return setError({ title: faultText(written.error) });
    await draft.drop(typed);
    line.current?.querySelector("textarea")?.focus();
  }

  return (
    <form
      ref={line}
      className={styles["line"]}
      data-open={isOpen || undefined}
      data-print="none"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void once(add);
      }}
    >
      <div className={styles["title"]}>
        <TextArea
          label={label}
          hideLabel
          placeholder={`${label}…`}
          rows={1}
          value={typed.title}
          error={error.title}
          enterKeyHint="done"
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
          // It grows with a long title, but a title has no lines.
          onChange={(event) => change({ title: event.target.value.replaceAll(/[\r\n]+/g, " ") })}
        />
        <p className={styles["left"]} role="status">
          {left <= ALMOST_FULL && (left < 0 ? words.lettersOver(-left) : words.lettersLeft(left))}
        </p>
      </div>
      {isOpen && (
        <>
          <div className={styles["owner"]}>
            <TextField
              label={words.owner}
              list={owners}
              value={typed.owner}
              error={error.owner}
              enterKeyHint="done"
              onChange={(event) => change({ owner: event.target.value })}
            />
          </div>
          <div className={styles["due"]}>
            <TextField
              label={words.due}
              type="date"
              value={typed.due}
              onChange={(event) => change({ due: event.target.value })}
            />
          </div>
          {terms.length > 0 && (
            <div className={styles["term"]}>
              <SelectField
                label={words.term}
                value={typed.term}
                options={[
                  { value: "", label: words.noTerm },
                  ...terms.map(({ id, title }) => ({ value: id, label: title })),
                ]}
                onChange={(event) => change({ term: event.target.value })}
              />
            </div>
          )}
          <Button type="submit" variant="solid" icon="plus">
            {words.add}
          </Button>
        </>
      )}
    </form>
  );
}
