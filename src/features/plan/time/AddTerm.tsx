import { useRef, useState, type FormEvent } from "react";
import { TERM_TEXTS, type TermText } from "../../../domain/planRegisters";
import { newTermId, type JourneyId } from "../../../domain/ids";
import { addTerm } from "../../../domain/schoolTerm";
import type { Json } from "../../../lib/json";
import { useOnce } from "../../../state/once";
import { useOwnDraft } from "../../../state/ownDraft";
import { writeOrTell } from "../../../state/undoing";
import { Button } from "../../../ui/Button";
import { TextField } from "../../../ui/TextField";
import { refuseTermText } from "./TermFields";
import styles from "./Terms.module.css";
import { timeWords as words } from "./timeWords";

type TermDraft = Readonly<Record<TermText, string>>;

const EMPTY: TermDraft = { title: "", start: "", end: "" };

/** As a draft was kept; undefined for what another version left. */
function readTermDraft(value: Json): TermDraft | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { title, start, end } = value as Record<string, unknown>;
  return typeof title === "string" && typeof start === "string" && typeof end === "string"
    ? { title, start, end }
    : undefined;
}

/** A name and two days; Enter adds, and the next can be typed at once. */
export function AddTerm({ journey }: { readonly journey: JourneyId }) {
  const draft = useOwnDraft<TermDraft>(`new-term/${journey}`, EMPTY, readTermDraft);
  const [isAsked, setAsked] = useState(false);
  const once = useOnce();
  const first = useRef<HTMLInputElement>(null);
  const typed = draft.value ?? EMPTY;
  const faults = TERM_TEXTS.map((register) => refuseTermText(register, typed[register]));

  async function add() {
    setAsked(true);
    if (faults.some((fault) => fault !== undefined)) return;
    const term = { ...typed, title: typed.title.trim(), id: newTermId() };
    if (!(await writeOrTell(journey, (journal, writer) => addTerm(journal, writer, term)))) return;
    await draft.drop(typed);
    setAsked(false);
    first.current?.focus();
  }
  return (
    <form
      className={styles["fields"]}
      aria-label={words.newTerm}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void once(add);
      }}
    >
      {TERM_TEXTS.map((register, index) => (
        <div key={register} className={styles["field"]}>
          <TextField
            {...(index === 0 ? { ref: first } : {})}
            label={words.fields[register]}
            type={register === "title" ? "text" : "date"}
            error={isAsked ? faults[index] : undefined}
            value={typed[register]}
            onChange={({ target }) => draft.change({ ...typed, [register]: target.value })}
          />
        </div>
      ))}
      <Button type="submit" icon="plus">
        {words.add}
      </Button>
    </form>
  );
}
