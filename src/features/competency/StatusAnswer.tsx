import { useDeferredValue } from "react";
import type { CompetencyRef, Framework } from "../../domain/framework";
import { authorName } from "../../domain/author";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { whyOf, WHY_MAX_LENGTH } from "../../domain/record";
import { STATUSES, type Status } from "../../domain/status";
import { formatMoment } from "../../lib/format";
import { StatusMark } from "../../pictures/StatusMark";
import { useAnswering, type Saving } from "../../state/answering";
import { celebrate, useCelebration } from "../../state/celebration";
import { useSettling } from "../../state/settling";
import { showToast } from "../../state/toasts";
import { Bloom } from "../../ui/Bloom";
import { Notice } from "../../ui/Notice";
import { OpenAnswers } from "../../ui/OpenAnswers";
import { RadioCards } from "../../ui/RadioCards";
import { SaveNote, type SaveState } from "../../ui/SaveNote";
import { TextArea } from "../../ui/TextArea";
import { WarmNote } from "../../ui/WarmNote";
import styles from "./StatusAnswer.module.css";
import { words } from "./words";

type StatusAnswerProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly competency: CompetencyRef;
  readonly framework: Framework;
  readonly hue: number;
};

/** Where we stand, and why. */
export function StatusAnswer({ journey, journal, competency, framework, hue }: StatusAnswerProps) {
  const answering = useAnswering(journey, competency, journal);
  const { status, why, otherWhys, whyTooLong, saving, choose, changeWhy, saveWhy, undo } = answering;
  const { isEarned, sentence } = useCelebration(journey, competency, journal, framework);
  const { tentative, consider } = useSettling((next: Status) => set(next));

  async function set(next: Status, keptWhy?: string) {
    const wasEarned = status === "earned" || answering.answers.some(({ value }) => value === "earned");
    const change = await choose(next, keptWhy);
    if (change !== undefined && next === "earned" && !wasEarned) celebrate(journey, competency, change);
    if (change !== undefined)
      showToast(words.statusSet(words.statuses[next]), { label: words.undo, run: () => void undo(change) });
  }
  const aboutOf = (value: Status) =>
    framework.statuses.find((wording) => wording.id === value)?.about ?? words.justified[value];
  const shown = tentative ?? status;
  // After the choice, not with it: a text of another length moves all that stands below, which takes longer than the tap.
  const about = useDeferredValue(
    shown !== null ? aboutOf(shown) : answering.isNewer ? words.newerStatus : words.unanswered,
  );

  return (
    <div className={styles["answer"]}>
      {answering.answers.length > 1 && (
        <OpenAnswers
          title={words.twoAnswersTitle}
          text={words.twoAnswers}
          answers={answering.answers.map(({ value, entry, time }) => ({
            id: entry.id,
            picture: <StatusMark status={value} size={24} />,
            about: words.answer(
              whyOf(journal, entry.id),
              words.by(authorName(journal, entry.author) || words.someone, formatMoment(time)),
            ),
            keep: words.settle(words.statuses[value]),
            onKeep: () => void set(value, whyOf(journal, entry.id)),
          }))}
        />
      )}
      <RadioCards
        legend={words.status}
        hideLegend
        layout="row"
        hue={hue}
        value={shown}
        onChange={(next, byArrow) => (byArrow ? consider(next) : void set(next))}
        options={STATUSES.map((value) => ({
          value,
          label: words.statuses[value],
          picture: (
            <Bloom on={value === "earned" && isEarned}>
              <StatusMark status={value} size={32} />
            </Bloom>
          ),
        }))}
      />
      <WarmNote>{sentence}</WarmNote>
      <p className={styles["about"]}>{about}</p>
      <SaveNote state={noteOf(saving)} />
      <TextArea
        label={words.why}
        hint={words.whyHint}
        error={whyTooLong ? words.whyTooLong(WHY_MAX_LENGTH) : undefined}
        value={why}
        onChange={(event) => changeWhy(event.target.value)}
        onBlur={() => void saveWhy()}
      />
      {otherWhys.length > 0 && <Notice tone="warn">{words.otherWhys(otherWhys.join("” “"))}</Notice>}
    </div>
  );
}

/** A reason that waits is no failure, and is told calmly. */
function noteOf(saving: Saving): SaveState | null {
  if (saving === "draft") return { note: words.draft };
  return saving === "overtaken" ? { failed: words.overtaken } : saving;
}
