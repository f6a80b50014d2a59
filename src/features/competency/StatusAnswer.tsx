import type { CompetencyRef, Framework } from "../../domain/framework";
import { authorName } from "../../domain/author";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { WHY_MAX_LENGTH } from "../../domain/record";
import { STATUSES, type Status } from "../../domain/status";
import { formatMoment } from "../../lib/format";
import { StatusMark } from "../../pictures/StatusMark";
import { useAnswering, type Answering } from "../../state/answering";
import { showToast } from "../../state/toasts";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { RadioCards } from "../../ui/RadioCards";
import { SaveNote } from "../../ui/SaveNote";
import { TextArea } from "../../ui/TextArea";
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
  const { status, why, whyTooLong, saving, choose, changeWhy, saveWhy, undo } = answering;

  async function set(next: Status) {
    const change = await choose(next);
    if (change !== undefined)
      showToast(words.statusSet(words.statuses[next]), { label: words.undo, run: () => void undo(change) });
  }
  const aboutOf = (value: Status) =>
    framework.statuses.find((wording) => wording.id === value)?.about ?? words.justified[value];

  return (
    <div className={styles["answer"]}>
      {answering.answers.length > 1 && <TwoAnswers journal={journal} answering={answering} onKeep={set} />}
      <RadioCards
        legend={words.status}
        hideLegend
        layout="row"
        hue={hue}
        value={status}
        onChange={(next) => void set(next)}
        options={STATUSES.map((value) => ({
          value,
          label: words.statuses[value],
          picture: <StatusMark status={value} size={32} />,
        }))}
      />
      <p className={styles["about"]}>{status === null ? words.unanswered : aboutOf(status)}</p>
      <TextArea
        label={words.why}
        hint={words.whyHint}
        error={whyTooLong ? words.whyTooLong(WHY_MAX_LENGTH) : undefined}
        value={why}
        onChange={(event) => changeWhy(event.target.value)}
        onBlur={() => void saveWhy()}
      />
      <SaveNote state={saving} />
    </div>
  );
}

type TwoAnswersProps = {
  readonly journal: Journal;
  readonly answering: Answering;
  readonly onKeep: (status: Status) => Promise<void>;
};

/** Both answers, with who and when, and a way to settle them. Neither is preferred: which one shows is the clocks' doing. */
function TwoAnswers({ journal, answering, onKeep }: TwoAnswersProps) {
  return (
    <Notice tone="warn" icon="split" title={words.twoAnswersTitle}>
      <p>{words.twoAnswers}</p>
      <ul role="list" className={styles["answers"]}>
        {answering.answers.map(({ value, entry, time }) => (
          <li key={entry.id}>
            <StatusMark status={value} size={24} />
            <span className={styles["who"]}>
              {words.by(authorName(journal, entry.author) || words.someone, formatMoment(time))}
            </span>
            <Button onClick={() => void onKeep(value)}>{words.settle(words.statuses[value])}</Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
