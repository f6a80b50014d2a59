import type { ReactNode } from "react";
import { ACTION_TEXTS } from "../../domain/planRegisters";
import { type Action } from "../../domain/action";
import {
  actFor,
  aimAtSign,
  bringEvidence,
  describeAction,
  setActionState,
  setTerm,
  touchConsideration,
} from "../../domain/actionTelling";
import { authorName } from "../../domain/author";
import { readEvidenceItem } from "../../domain/evidence";
import { titleOf } from "../../domain/framework";
import type { TermId } from "../../domain/ids";
import { whyOf } from "../../domain/record";
import type { Answer } from "../../domain/register";
import { formatMoment } from "../../lib/format";
import type { Decide } from "../../state/writer";
import { Notice } from "../../ui/Notice";
import { writeOrTell } from "../../state/undoing";
import { OpenAnswers } from "../../ui/OpenAnswers";
import { flagsApart, keepStateReason, stateReasons, type FlagApart } from "../../domain/actionApart";
import { considerationsOf } from "./MeetingPoints";
import { usePlan } from "./planContext";
import { signText } from "./SignField";
import { actionWords, words } from "./words";

/** What was said of an action apart, on two devices: every wording whole, until somebody settles which holds. */
export function ActionApart({ action }: { readonly action: Action }) {
  const { journey, journal, framework, terms, readOnly } = usePlan();
  const { answers, id } = action;
  const by = ({ entry, time }: Answer<unknown>) =>
    actionWords.by(authorName(journal, entry.author) || actionWords.someone, formatMoment(time));

  function ask<Said extends Answer<unknown>>(
    field: string,
    reading: readonly Said[],
    tell: (answer: Said) => string,
    settle: (answer: Said) => Decide,
  ): ReactNode {
    if (reading.length < 2) return null;
    const title = actionWords.apartTitle(field);
    if (readOnly)
      return (
        <Notice key={field} tone="warn" icon="split" title={title}>
          {actionWords.apartHere}
        </Notice>
      );
    return (
      <OpenAnswers
        key={field}
        title={title}
        text={actionWords.apart}
        answers={reading.map((answer) => ({
          id: answer.entry.id,
          about: actionWords.answer(tell(answer) || actionWords.nothing, by(answer)),
          keep: actionWords.keepThis,
          onKeep: () => void writeOrTell(journey, settle(answer)),
        }))}
      />
    );
  }

  const nameOf = (flag: FlagApart): string => {
    switch (flag.kind) {
      case "for":
        return actionWords.flags.for(titleOf(framework, flag.of));
      case "touches": {
        const consideration = considerationsOf(framework).find((each) => each.id === flag.of);
        return actionWords.flags.touches(consideration?.title ?? flag.of);
      }
      case "brings":
        return actionWords.flags.brings(
          readEvidenceItem(journal, flag.of)?.title || actionWords.bringsMissing,
        );
    }
  };
  const settleFlag =
    (flag: FlagApart) =>
    ({ value }: Answer<boolean>): Decide =>
    (current, writer) => {
      switch (flag.kind) {
        case "for":
          return [actFor(current, writer, id, flag.of, value)];
        case "touches":
          return [touchConsideration(current, writer, id, flag.of, value)];
        case "brings":
          return [bringEvidence(current, writer, id, flag.of, value)];
      }
    };

  return (
    <>
      {ACTION_TEXTS.map((register) =>
        ask(
          actionWords.fields[register],
          answers[register],
          ({ value }) => value,
          ({ value }) =>
            (current, writer) => [describeAction(current, writer, id, register, value)],
        ),
      )}
      {ask(
        actionWords.state,
        answers.state,
        ({ value, entry }) => [words.states[value], whyOf(journal, entry.id)].filter(Boolean).join("\n"),
        ({ value, entry }) =>
          (current, writer) =>
            setActionState(current, writer, id, value, whyOf(current, entry.id)),
      )}
      {answers.state.length < 2 &&
        ask(
          action.state === "dropped" ? actionWords.why : actionWords.whyState,
          stateReasons(journal, action),
          ({ value }) => value,
          (reason) => (current, writer) => keepStateReason(current, writer, action, reason),
        )}
      {ask(
        actionWords.term,
        answers.term,
        ({ value }) => terms.find((term) => term.id === value)?.title ?? "",
        ({ value }) =>
          (current, writer) => [
            // What a term's register holds is the id of a term, or nothing.
            setTerm(current, writer, id, value === "" ? undefined : (value as TermId)),
          ],
      )}
      {ask(
        actionWords.sign,
        answers.sign,
        ({ value }) => (value ? (signText(framework, value) ?? actionWords.signGone) : ""),
        ({ value }) =>
          (current, writer) => [aimAtSign(current, writer, id, value ?? undefined)],
      )}
      {flagsApart(journal, action).map((flag) =>
        ask(
          nameOf(flag),
          flag.answers,
          ({ value }) => (value ? actionWords.yes : actionWords.no),
          settleFlag(flag),
        ),
      )}
    </>
  );
}
