/** A journey's own terms ("Autumn 2026"), by which a plan can be laid out where nobody wants to name days. */
import { isDay } from "./action";
import { existenceOf, type Existence } from "./deletion";
import type { Entry } from "./entry";
import type { TermId } from "./ids";
import type { Journal } from "./journal";
import { parseClearableText, read, say, type Reading, type Writer } from "./register";
import { splitThing, TERM, termThing } from "./thing";
import { TERM_TEXTS, type TermText } from "./planRegisters";

export const TERM_TITLE_MAX_LENGTH = 80;
export type SchoolTerm = {
  readonly id: TermId;
  readonly title: string;
  /** Its first and its last day, as YYYY-MM-DD; empty where nobody said, or it is no day. */
  readonly start: string;
  readonly end: string;
  readonly answers: Readonly<Record<TermText, Reading<string>>>;
  readonly existence: Existence["state"];
};

/** Whether something of it was said apart, and waits to be settled. */
export const isTermApart = ({ answers }: SchoolTerm) =>
  TERM_TEXTS.some((register) => answers[register].length > 1);

/** Those that stand, the earliest first; those without a start last. */
export function readTerms(journal: Journal): readonly SchoolTerm[] {
  const terms: SchoolTerm[] = [];
  for (const about of journal.thingsByKind.get(TERM)?.keys() ?? []) {
    const existence = existenceOf(journal, about).state;
    if (existence === "deleted") continue;
    const text = (register: TermText) => read(journal, about, register, parseClearableText);
    const answers = { title: text("title"), start: text("start"), end: text("end") };
    const day = (reading: Reading<string>) => (isDay(reading[0]?.value ?? "") ? reading[0]!.value : "");
    terms.push({
      id: splitThing(about).id as TermId,
      title: answers.title[0]?.value ?? "",
      start: day(answers.start),
      end: day(answers.end),
      answers,
      existence,
    });
  }
  const key = ({ start, id }: SchoolTerm) => `${start === "" ? "~" : start} ${id}`;
  return terms.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

type NewTerm = Pick<SchoolTerm, "id" | TermText>;

export function addTerm(journal: Journal, writer: Writer, term: NewTerm): Entry[] {
  return TERM_TEXTS.flatMap((register) =>
    term[register] === "" ? [] : [describeTerm(journal, writer, term.id, register, term[register])],
  );
}

export function describeTerm(
  journal: Journal,
  writer: Writer,
  id: TermId,
  register: TermText,
  text: string,
): Entry {
  return say(journal, writer, termThing(id), register, text);
}
