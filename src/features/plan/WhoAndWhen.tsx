import { OWNER_MAX_LENGTH, type Action } from "../../domain/action";
import { describeAction, setTerm } from "../../domain/actionTelling";
import type { TermId } from "../../domain/ids";
import { faultText } from "../../state/faultText";
import { usePendingValue } from "../../state/pending";
import { showError } from "../../state/toasts";
import { write } from "../../state/writer";
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
      {start !== "" && due !== "" && due < start && <Notice>{words.wrongWay}</Notice>}
      <TermField action={action} />
    </>
  );
}

function TermField({ action }: { readonly action: Action }) {
  const { journey, journal, terms, readOnly } = usePlan();
  const { shown, attempt } = usePendingValue(journal, action.term ?? "");
  const standing = terms.find(({ id }) => id === action.term)?.title ?? "";
  if (readOnly) return <Shown label={words.term} text={standing} />;
  if (terms.length === 0) return null;
  async function choose(term: string) {
    // The select offers nothing but the ids of terms.
    const chosen = term === "" ? undefined : (term as TermId);
    const written = await attempt(term, () =>
      write(journey, (current, writer) => [setTerm(current, writer, action.id, chosen)]),
    );
    if (!written.ok) showError(faultText(written.error));
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
