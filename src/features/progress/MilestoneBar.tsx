import { useState, type FormEvent } from "react";
import { authorName } from "../../domain/author";
import { deleteThing, deletionUndo } from "../../domain/deletion";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { MILESTONE_TITLE_MAX_LENGTH, type Milestone } from "../../domain/milestone";
import { renameMilestone } from "../../domain/milestoneTelling";
import { milestoneThing } from "../../domain/thing";
import { showError } from "../../state/toasts";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { OpenAnswers } from "../../ui/OpenAnswers";
import { TextField } from "../../ui/TextField";
import styles from "./Milestones.module.css";
import { writeWithUndo } from "./saying";
import { words } from "./words";

type MilestoneBarProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly milestone: Milestone;
  readonly readOnly: boolean;
  readonly onDeleted: () => void;
};

/** What can be done with the milestone that is looked at, and what must be known of it. */
export function MilestoneBar({ journey, journal, milestone, readOnly, onDeleted }: MilestoneBarProps) {
  const [renaming, setRenaming] = useState(false);
  const { id, title, titles, heads, isBroughtBack } = milestone;
  const name = title || words.unnamed;
  const missing = [...heads].filter((head) => !journal.entriesById.has(head)).length;
  async function rename(to: string) {
    return writeWithUndo(journey, (now, writer) => [renameMilestone(now, writer, id, to)], words.renamed(to));
  }
  async function keep() {
    const fault = await writeWithUndo(
      journey,
      (now, writer) => [deletionUndo(now, writer, milestoneThing(id))],
      words.kept(name),
    );
    if (fault !== undefined) showError(fault);
  }
  async function remove() {
    onDeleted();
    const fault = await writeWithUndo(
      journey,
      (now, writer) => deleteThing(now, writer, milestoneThing(id)),
      words.deleted(name),
    );
    if (fault !== undefined) showError(fault);
  }
  return (
    <>
      {titles.length > 1 && !readOnly && (
        <OpenAnswers
          title={words.twoTitles}
          text={words.twoTitlesText}
          answers={titles.map(({ value, entry, time }) => ({
            id: entry.id,
            about: words.titleAnswer(
              value || words.unnamed,
              authorName(journal, entry.author) || words.someone,
              words.moment(time),
            ),
            keep: words.keepTitle(value || words.unnamed),
            onKeep: () =>
              void rename(value).then((fault) => {
                if (fault !== undefined) showError(fault);
              }),
          }))}
        />
      )}
      {isBroughtBack && (
        <Notice action={!readOnly && <Button onClick={() => void keep()}>{words.keep}</Button>}>
          {words.broughtBack}
        </Notice>
      )}
      {missing > 0 && <Notice>{words.headsMissing(missing)}</Notice>}
      {!readOnly &&
        (renaming ? (
          <Rename title={title} onSave={rename} onDone={() => setRenaming(false)} />
        ) : (
          <div className={styles["buttons"]}>
            <Button variant="plain" icon="edit" onClick={() => setRenaming(true)}>
              {words.rename}
            </Button>
            <Button variant="plain" icon="trash" onClick={() => void remove()}>
              {words.delete}
            </Button>
          </div>
        ))}
    </>
  );
}

type RenameProps = {
  readonly title: string;
  readonly onSave: (title: string) => Promise<string | undefined>;
  readonly onDone: () => void;
};

function Rename({ title, onSave, onDone }: RenameProps) {
  const [typed, setTyped] = useState(title);
  const [error, setError] = useState<string>();
  async function save(event: FormEvent) {
    event.preventDefault();
    const name = typed.trim();
    if (name === "") return setError(words.titleMissing);
    if (name.length > MILESTONE_TITLE_MAX_LENGTH)
      return setError(words.titleTooLong(MILESTONE_TITLE_MAX_LENGTH));
    const fault = name === title ? undefined : await onSave(name);
    if (fault === undefined) onDone();
    else setError(fault);
  }
  return (
    <form className={styles["form"]} noValidate onSubmit={(event) => void save(event)}>
      <TextField
        label={words.milestoneTitle}
        value={typed}
        error={error}
        // The form opens where the name was, by the person's own choice.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onKeyDown={(event) => event.key === "Escape" && onDone()}
        onChange={(event) => {
          setTyped(event.target.value);
          setError(undefined);
        }}
      />
      <div className={styles["buttons"]}>
        <Button type="submit" variant="solid">
          {words.saveMilestone}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </div>
    </form>
  );
}
