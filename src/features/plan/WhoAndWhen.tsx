import { OWNER_MAX_LENGTH, type Action } from "../../domain/action";
import { describeAction, setTerm } from "../../domain/actionTelling";
import type { TermId } from "../../domain/ids";
import { usePendingValue } from "../../state/pending";
import { write } from "../../state/writer";
import { writeWithUndo } from "../../state/undoing";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { SelectField } from "../../ui/SelectField";
import { formatDay } from "../../lib/format";
import styles from "./Action.module.css";
import { usePlan } from "./planContext";
import { SavedField, Shown } from "./SavedField";
import { noonOf } from "./when";
import { actionWords as words } from "./words";

/** Who does it, from when, until when or in which term. */
export function WhoAndWhen({ action }: { readonly action: Action }) {
  const { owners, readOnly } = usePlan();
  const { start, due } = action;
  return (
    <>
      <SavedField
        fieldKey={`action/${action.id}/owner`}
        label={words.fields.owner}
        standing={action.owner}
        max={OWNER_MAX_LENGTH}
        list={owners}
        say={(journal, writer, text) => describeAction(journal, writer, action.id, "owner", text)}
      />
      <div className={styles["days"]}>
        {(["start", "due"] as const).map((register) => (
          <SavedField
            key={register}
            fieldKey={`action/${action.id}/${register}`}
            label={words.fields[register]}
            standing={
              readOnly && action[register] !== "" ? formatDay(noonOf(action[register])) : action[register]
            }
            max={10}
            kind="date"
            say={(journal, writer, text) => describeAction(journal, writer, action.id, register, text)}
          />
        ))}
      </div>
      {start !== "" && due !== "" && due < start && <WrongWay action={action} />}
      <TermField action={action} />
    </>
  );
}

/** The plan reads the days the right way round; here it is offered to write them so. */
function WrongWay({ action: { id, start, due } }: { readonly action: Action }) {
  const { journey, readOnly } = usePlan();
  const swap = () =>
    writeWithUndo(
      journey,
      (journal, writer) => [
        describeAction(journal, writer, id, "start", due),
        describeAction(journal, writer, id, "due", start),
      ],
      words.swapped,
    );
  return (
    <Notice action={!readOnly && <Button onClick={() => void swap()}>{words.swap}</Button>}>
      {words.wrongWay}
    </Notice>
  );
}

function TermField({ action }: { readonly action: Action }) {
  const { journey, journal, terms, readOnly } = usePlan();
  const { shown, attemptOrTell } = usePendingValue(journal, action.term ?? "");
  const standing = terms.find(({ id }) => id === action.term)?.title ?? "";
  if (readOnly) return <Shown label={words.term} text={standing} />;
  if (terms.length === 0) return null;
  async function choose(term: string) {
    // The select offers nothing but the ids of terms.
    const chosen = term === "" ? undefined : (term as TermId);
    await attemptOrTell(term, () =>
      write(journey, (current, writer) => [setTerm(current, writer, action.id, chosen)]),
    );
  }
  return (
    <SelectField
      label={words.term}
      hint={words.termHint}
      value={terms.some(({ id }) => id === shown) ? shown : ""}
      options={[
        { value: "", label: words.noTerm },
        ...terms.map(({ id, title }) => ({ value: id, label: title })),
      ]}
      onChange={(event) => void choose(event.target.value)}
    />
  );
}
