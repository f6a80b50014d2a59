import { authorName } from "../../../domain/author";
import { TERM_TEXTS, type TermText } from "../../../domain/planRegisters";
import { deleteThing } from "../../../domain/deletion";
import { isDay } from "../../../domain/action";
import type { JourneyId } from "../../../domain/ids";
import type { Journal } from "../../../domain/journal";
import { describeTerm, TERM_TITLE_MAX_LENGTH, type SchoolTerm } from "../../../domain/schoolTerm";
import { termThing } from "../../../domain/thing";
import { formatMoment } from "../../../lib/format";
import { useSavedText } from "../../../state/savedText";
import { writeOrTell, writeWithUndo } from "../../../state/undoing";
import { Button } from "../../../ui/Button";
import { IconButton } from "../../../ui/IconButton";
import { Notice } from "../../../ui/Notice";
import { OpenAnswers } from "../../../ui/OpenAnswers";
import { SaveNote } from "../../../ui/SaveNote";
import { TextField } from "../../../ui/TextField";
import styles from "./Terms.module.css";
import { timeWords as words } from "./timeWords";

type TermFieldsProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly term: SchoolTerm;
};

/** One term; what is changed in it saves by itself. */
export function TermFields({ journey, journal, term }: TermFieldsProps) {
  const title = term.title || words.unnamed;
  const isWrongWay = term.start !== "" && term.end !== "" && term.end < term.start;
  const remove = () =>
    void writeWithUndo(
      journey,
      (current, writer) => deleteThing(current, writer, termThing(term.id)),
      words.deleted(title),
    );
  const swap = () =>
    void writeWithUndo(
      journey,
      (current, writer) => [
        describeTerm(current, writer, term.id, "start", term.end),
        describeTerm(current, writer, term.id, "end", term.start),
      ],
      words.swapped,
    );
  return (
    <li className={styles["term"]} aria-label={words.term(title)}>
      <div className={styles["fields"]}>
        {TERM_TEXTS.map((register) => (
          <Text key={register} journey={journey} term={term} register={register} />
        ))}
        <IconButton icon="trash" label={words.delete(title)} onClick={remove} />
      </div>
      {term.existence === "brought-back" && <Notice tone="warn">{words.broughtBack}</Notice>}
      {isWrongWay && (
        <div className={styles["wrong"]}>
          <p className={styles["about"]}>{words.wrongWay}</p>
          <Button onClick={swap}>{words.swap}</Button>
        </div>
      )}
      {TERM_TEXTS.filter((register) => term.answers[register].length > 1).map((register) => (
        <OpenAnswers
          key={register}
          title={words.apartTitle(words.fields[register])}
          text={words.apart}
          answers={term.answers[register].map(({ value, entry, time }) => ({
            id: entry.id,
            about: words.answer(
              value || words.nothing,
              words.by2(authorName(journal, entry.author) || words.someone, formatMoment(time)),
            ),
            keep: words.keep,
            onKeep: () =>
              void writeOrTell(journey, (current, writer) => [
                describeTerm(current, writer, term.id, register, value),
              ]),
          }))}
        />
      ))}
    </li>
  );
}

type TextProps = {
  readonly journey: JourneyId;
  readonly term: SchoolTerm;
  readonly register: TermText;
};

function Text({ journey, term, register }: TextProps) {
  const { text, refused, saving, change, save } = useSavedText({
    journey,
    key: `term/${term.id}/${register}`,
    standing: term[register],
    say: (journal, writer, typed) => describeTerm(journal, writer, term.id, register, typed),
    refuse: (typed) => refuseTermText(register, typed),
  });
  return (
    <div className={styles["field"]}>
      <TextField
        label={words.fields[register]}
        type={register === "title" ? "text" : "date"}
        error={refused}
        value={text}
        onChange={({ target }) => change(target.value)}
        onBlur={() => void save()}
      />
      <SaveNote state={saving} />
    </div>
  );
}

/** The sentence that says why it can't be saved; undefined where it can. */
export function refuseTermText(register: TermText, typed: string): string | undefined {
  const text = typed.trim();
  if (register !== "title") return text === "" || isDay(text) ? undefined : words.noDay;
  if (text === "") return words.titleMissing;
  return text.length > TERM_TITLE_MAX_LENGTH ? words.titleTooLong(TERM_TITLE_MAX_LENGTH) : undefined;
}
