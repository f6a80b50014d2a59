import { useRef, useState, type FormEvent } from "react";
import { TERM_TEXTS, type TermText } from "../../../domain/planRegisters";
import { newTermId, type JourneyId } from "../../../domain/ids";
import { addTerm } from "../../../domain/schoolTerm";
import { Button } from "../../../ui/Button";
import { TextField } from "../../../ui/TextField";
import { sayOrTell } from "../saying";
import { refuseTermText } from "./TermFields";
import styles from "./Terms.module.css";
import { timeWords as words } from "./timeWords";

const EMPTY: Readonly<Record<TermText, string>> = { title: "", start: "", end: "" };

/** A name and two days; Enter adds, and the next can be typed at once. */
export function AddTerm({ journey }: { readonly journey: JourneyId }) {
  const [typed, setTyped] = useState(EMPTY);
  const [isAsked, setAsked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const faults = TERM_TEXTS.map((register) => refuseTermText(register, typed[register]));

  async function add(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (faults.some((fault) => fault !== undefined)) return;
    const term = { ...typed, title: typed.title.trim(), id: newTermId() };
    if (!(await sayOrTell(journey, (journal, writer) => addTerm(journal, writer, term)))) return;
    // What was typed meanwhile is the next one's.
    setTyped((now) => (now === typed ? EMPTY : now));
    setAsked(false);
    first.current?.focus();
  }
  return (
    <form
      className={styles["fields"]}
      aria-label={words.newTerm}
      noValidate
      onSubmit={(event) => void add(event)}
    >
      {TERM_TEXTS.map((register, index) => (
        <div key={register} className={styles["field"]}>
          <TextField
            {...(index === 0 ? { ref: first } : {})}
            label={words.fields[register]}
            type={register === "title" ? "text" : "date"}
            error={isAsked ? faults[index] : undefined}
            value={typed[register]}
            onChange={({ target }) => setTyped((now) => ({ ...now, [register]: target.value }))}
          />
        </div>
      ))}
      <Button type="submit" icon="plus">
        {words.add}
      </Button>
    </form>
  );
}
