/** Actions: planned steps, each for some competencies, with who does it, when, and what it is to bring about. */
import { existenceOf, type Existence } from "./deletion";
import type { Entry } from "./entry";
import { type ActionId, type EvidenceId, type TermId } from "./ids";
import type { CompetencyRef } from "./framework";
import type { Journal, Registers, Things } from "./journal";
import { parseClearableText, parseFlag, read, timeOf, type Answer, type Reading } from "./register";
import { ACTION, splitThing } from "./thing";
import {
  type ActionState,
  type ActionText,
  BRINGS_PREFIX,
  FOR_PREFIX,
  SIGN_TO_BRING,
  STATE,
  type SignToBring,
  TERM_OF_ACTION,
  TOUCHES_PREFIX,
  parseActionState,
  parseSign,
} from "./planRegisters";

export const ACTION_TITLE_MAX_LENGTH = 200;
export const OWNER_MAX_LENGTH = 120;
export const NOTES_MAX_LENGTH = 5_000;

export type Action = Readonly<Record<ActionText, string>> & {
  readonly id: ActionId;
  readonly state: ActionState;
  /** The entry that says the state, undefined where nobody has: its why is the reason, as that for dropping it. */
  readonly stateSaid: Answer<ActionState> | undefined;
  readonly term: TermId | undefined;
  readonly sign: SignToBring | undefined;
  /** The competencies that it is for, sorted. */
  readonly for: readonly CompetencyRef[];
  /** Of a state's framework: the considerations that it touches, as `group/item`, sorted. */
  readonly touches: readonly string[];
  readonly brings: readonly EvidenceId[];
  /** What was said of it, the one to show first; more than one where it was said apart and waits to be settled. */
  readonly answers: Readonly<Record<ActionText, Reading<string>>> & {
    readonly state: Reading<ActionState>;
    readonly term: Reading<string>;
    readonly sign: Reading<SignToBring | null>;
  };
  /** The entry that first spoke of it, and when, in milliseconds since 1970 UTC. */
  readonly added: { readonly entry: Entry; readonly time: number };
  readonly existence: Existence["state"];
};

/** Read once for as long as nothing is said of the action, or of any. */
const actionsRead = new WeakMap<Registers, Action>();
const allRead = new WeakMap<Things, readonly Action[]>();

/** Those that stand, the one added first first; dropped ones too. */
export function readActions(journal: Journal): readonly Action[] {
  const things = journal.thingsByKind.get(ACTION);
  if (!things) return [];
  const known = allRead.get(things);
  if (known) return known;
  const actions: Action[] = [];
  for (const [about, registers] of things) {
    const action = actionsRead.get(registers) ?? readThing(journal, about, registers);
    if (!action) continue;
    actionsRead.set(registers, action);
    if (action.existence !== "deleted") actions.push(action);
  }
  actions.sort((a, b) => a.added.time - b.added.time || (a.id < b.id ? -1 : 1));
  allRead.set(things, actions);
  return actions;
}

/** One that stands; undefined where there is none of this id, or it was deleted. */
export function readAction(journal: Journal, id: ActionId): Action | undefined {
  return readActions(journal).find((action) => action.id === id);
}

export const actionsFor = (actions: readonly Action[], ref: CompetencyRef): readonly Action[] =>
  actions.filter((action) => action.for.includes(ref));

/** To do or being done; where the state was said apart, as soon as one of the answers says so: it waits for somebody. */
export const isOpen = ({ state, answers }: Pick<Action, "state" | "answers">) =>
  [state, ...answers.state.map(({ value }) => value)].some((said) => said === "to-do" || said === "doing");

function readThing(journal: Journal, about: string, registers: Registers): Action | undefined {
  const added = firstSaid(journal, registers);
  if (!added) return undefined;
  const text = (register: ActionText) => read(journal, about, register, parseClearableText);
  const answers = {
    title: text("title"),
    owner: text("owner"),
    start: text("start"),
    due: text("due"),
    notes: text("notes"),
    state: read(journal, about, STATE, parseActionState),
    term: read(journal, about, TERM_OF_ACTION, parseClearableText),
    sign: read(journal, about, SIGN_TO_BRING, parseSign),
  };
  const flagged = (prefix: string) =>
    [...registers.keys()]
      .filter((register) => register.startsWith(prefix))
      .filter((register) => read(journal, about, register, parseFlag)[0]?.value)
      .map((register) => register.slice(prefix.length))
      .sort();
  return {
    id: splitThing(about).id as ActionId,
    title: answers.title[0]?.value ?? "",
    owner: answers.owner[0]?.value ?? "",
    start: dayOf(answers.start),
    due: dayOf(answers.due),
    notes: answers.notes[0]?.value ?? "",
    state: answers.state[0]?.value ?? "to-do",
    stateSaid: answers.state[0],
    term: (answers.term[0]?.value || undefined) as TermId | undefined,
    sign: answers.sign[0]?.value ?? undefined,
    for: flagged(FOR_PREFIX) as CompetencyRef[],
    touches: flagged(TOUCHES_PREFIX),
    brings: flagged(BRINGS_PREFIX) as EvidenceId[],
    answers,
    added,
    existence: existenceOf(journal, about).state,
  };
}

/** What came in a file may be no day at all: then it is said, and counts as none. */
const dayOf = (reading: Reading<string>): string => {
  const day = reading[0]?.value ?? "";
  return isDay(day) ? day : "";
};

/** A day that the calendar has, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function firstSaid(journal: Journal, registers: Registers): Action["added"] | undefined {
  let first: Action["added"] | undefined;
  for (const [, { history }] of registers) {
    const [entry] = history;
    if (!entry) continue;
    const time = timeOf(journal, entry);
    if (!first || time < first.time || (time === first.time && entry.id < first.entry.id))
      first = { entry, time };
  }
  return first;
}
