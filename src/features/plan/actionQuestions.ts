/** What was said of an action apart, as questions: each answer with its words and what keeps it. */
import { type Action } from "../../domain/action";
import { flagsApart, keepStateReason, stateReasons, type FlagApart } from "../../domain/actionApart";
import {
  actFor,
  aimAtSign,
  bringEvidence,
  describeAction,
  setActionState,
  setTerm,
  touchConsideration,
} from "../../domain/actionTelling";
import { readEvidenceItem } from "../../domain/evidence";
import { titleOf } from "../../domain/framework";
import type { TermId } from "../../domain/ids";
import { ACTION_TEXTS, type ActionText } from "../../domain/planRegisters";
import { whyOf } from "../../domain/record";
import type { Answer } from "../../domain/register";
import { formatRecentDay } from "../../lib/format";
import type { Decide } from "../../state/writer";
import { considerationsOf } from "./MeetingPoints";
import type { Plan } from "./planContext";
import { signText } from "./SignField";
import { noonOf } from "./when";
import { actionWords, words } from "./words";

export type SaidApart = Answer<unknown> & { readonly told: string; readonly settle: Decide };
export type Question = { readonly field: string; readonly answers: readonly SaidApart[] };

type About = Pick<Plan, "journal" | "framework" | "terms" | "today">;

/** Those with two answers and more, in the order in which the page of the action has them. */
export function questionsOf(
  action: Action,
  { journal, framework, terms, today }: About,
): readonly Question[] {
  const { answers, id } = action;
  const texts = ACTION_TEXTS.map((register) =>
    asked(
      actionWords.fields[register],
      answers[register],
      ({ value }) => (isDay(register, value) ? formatRecentDay(noonOf(value), noonOf(today)) : value),
      ({ value }) =>
        (current, writer) => [describeAction(current, writer, id, register, value)],
    ),
  );
  const state = asked(
    actionWords.state,
    answers.state,
    ({ value, entry }) => [words.states[value], whyOf(journal, entry.id)].filter(Boolean).join("\n"),
    ({ value, entry }) =>
      (current, writer) =>
        setActionState(current, writer, id, value, whyOf(current, entry.id)),
  );
  const reasons = asked(
    action.state === "dropped" ? actionWords.why : actionWords.whyState,
    stateReasons(journal, action),
    ({ value }) => value,
    (reason) => (current, writer) => keepStateReason(current, writer, action, reason),
  );
  const term = asked(
    actionWords.term,
    answers.term,
    ({ value }) => terms.find((each) => each.id === value)?.title ?? "",
    ({ value }) =>
      (current, writer) => [
        // What a term's register holds is the id of a term, or nothing.
        setTerm(current, writer, id, value === "" ? undefined : (value as TermId)),
      ],
  );
  const sign = asked(
    actionWords.sign,
    answers.sign,
    ({ value }) => (value ? (signText(framework, value) ?? actionWords.signGone) : ""),
    ({ value }) =>
      (current, writer) => [aimAtSign(current, writer, id, value ?? undefined)],
  );
  const flags = flagsApart(journal, action).map((flag) =>
    asked(
      nameOf(flag, { journal, framework }),
      flag.answers,
      ({ value }) => (value ? actionWords.yes : actionWords.no),
      ({ value }) => settleFlag(action, flag, value),
    ),
  );
  const all = [...texts, state, ...(answers.state.length < 2 ? [reasons] : []), term, sign, ...flags];
  return all.filter((question) => question.answers.length > 1);
}

function asked<Said extends Answer<unknown>>(
  field: string,
  reading: readonly Said[],
  tell: (answer: Said) => string,
  settle: (answer: Said) => Decide,
): Question {
  return {
    field,
    answers: reading.map((answer) => ({ ...answer, told: tell(answer), settle: settle(answer) })),
  };
}

/** Whether it is a day as people read one; what a newer version or a slip left in its place is shown as it stands. */
const isDay = (register: ActionText, value: string) =>
  (register === "start" || register === "due") &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(noonOf(value));

function nameOf(flag: FlagApart, { journal, framework }: Pick<About, "journal" | "framework">): string {
  switch (flag.kind) {
    case "for":
      return actionWords.flags.for(titleOf(framework, flag.of));
    case "touches": {
      const consideration = considerationsOf(framework).find((each) => each.id === flag.of);
      return actionWords.flags.touches(consideration?.title ?? flag.of);
    }
    case "brings":
      return actionWords.flags.brings(readEvidenceItem(journal, flag.of)?.title || actionWords.bringsMissing);
  }
}

function settleFlag({ id }: Action, flag: FlagApart, value: boolean): Decide {
  return (current, writer) => {
    switch (flag.kind) {
      case "for":
        return [actFor(current, writer, id, flag.of, value)];
      case "touches":
        return [touchConsideration(current, writer, id, flag.of, value)];
      case "brings":
        return [bringEvidence(current, writer, id, flag.of, value)];
    }
  };
}
