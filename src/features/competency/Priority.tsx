import { authorName } from "../../domain/author";
import type { CompetencyRef } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { readPriority } from "../../domain/priority";
import { choosePriority, dropPriority } from "../../domain/priorityTelling";
import { statusOf, whyOf } from "../../domain/record";
import type { Answer } from "../../domain/register";
import { formatMoment } from "../../lib/format";
import { usePendingValue } from "../../state/pending";
import { writeWithUndo } from "../../state/undoing";
import { write, type Decide } from "../../state/writer";
import { Button } from "../../ui/Button";
import { CheckRow } from "../../ui/CheckRow";
import { Notice } from "../../ui/Notice";
import { OpenAnswers } from "../../ui/OpenAnswers";
import styles from "./Priority.module.css";
import { keepAnswer, keepReason, readReasons } from "../../domain/priorityApart";
import { PriorityReason } from "./PriorityReason";
import { PriorityShown } from "./PriorityShown";
import { words } from "./words";

type PriorityProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly competency: CompetencyRef;
  readonly hue: number;
  readonly readOnly: boolean;
};

/** Chosen to work on now, with a reason where there is one; another tap takes it back. */
export function Priority({ journey, journal, competency, hue, readOnly }: PriorityProps) {
  const answers = readPriority(journal, competency);
  const [standing] = answers;
  const isStanding = typeof standing?.value === "string";
  const { shown, attemptOrTell } = usePendingValue(journal, isStanding);
  const reasons = isStanding ? readReasons(journal, competency) : [];

  async function choose(isChosen: boolean, decide: Decide) {
    await attemptOrTell(isChosen, () => write(journey, decide));
  }
  const change = (isChosen: boolean) =>
    choose(isChosen, (current, writer) =>
      isChosen ? choosePriority(current, writer, competency) : dropPriority(current, writer, competency),
    );
  const saidBy = ({ entry, time }: Answer<unknown>) =>
    words.by(authorName(journal, entry.author) || words.someone, formatMoment(time));

  if (readOnly) return <PriorityShown answers={answers} reasons={reasons} />;
  return (
    <div className={styles["priority"]} data-chosen={shown || undefined}>
      {answers.length > 1 && (
        <OpenAnswers
          title={words.twoAnswersTitle}
          text={words.twoPriorities}
          answers={answers.map((answer) => ({
            id: answer.entry.id,
            about: words.answer(answer.value === null ? "" : whyOf(journal, answer.entry.id), saidBy(answer)),
            keep: words.settle(answer.value === null ? words.notPriority : words.priority),
            onKeep: () =>
              void choose(answer.value !== null, (current, writer) =>
                keepAnswer(current, writer, competency, answer),
              ),
          }))}
        />
      )}
      <CheckRow
        label={words.priority}
        description={shown ? words.priorityChosen : words.priorityAbout}
        checked={shown}
        hue={hue}
        onChange={(isChosen) => void change(isChosen)}
      />
      {shown && isStanding && answers.length === 1 && statusOf(journal, competency) === "earned" && (
        <Notice
          tone="good"
          action={
            <Button
              onClick={() =>
                void writeWithUndo(
                  journey,
                  (current, writer) => dropPriority(current, writer, competency),
                  words.takenOff,
                )
              }
            >
              {words.takeOff}
            </Button>
          }
        >
          {words.priorityEarned}
        </Notice>
      )}
      {shown && answers.length === 1 && reasons.length > 1 && (
        <OpenAnswers
          title={words.twoReasonsTitle}
          text={words.twoReasons}
          answers={reasons.map((reason) => ({
            id: reason.entry.id,
            about: words.answer(reason.value || words.noReason, saidBy(reason)),
            keep: words.keepReason,
            onKeep: () =>
              void choose(true, (current, writer) => keepReason(current, writer, competency, reason)),
          }))}
        />
      )}
      {shown && isStanding && (
        <PriorityReason
          key={reasons[0]?.of ?? standing.entry.id}
          journey={journey}
          entry={reasons[0]?.of ?? standing.entry.id}
          standing={reasons[0]?.value ?? ""}
        />
      )}
    </div>
  );
}
