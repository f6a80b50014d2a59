import { Suspense, type ReactNode } from "react";
import { authorName } from "../../domain/author";
import { competencyRef, levelOf, type Framework, type PlacedCompetency } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { whyOf, WHY_MAX_LENGTH } from "../../domain/record";
import { STATUSES, type Status } from "../../domain/status";
import { formatMoment } from "../../lib/format";
import { hueOf } from "../../pictures/hue";
import { StatusMark } from "../../pictures/StatusMark";
import { useAnswering, type Saving } from "../../state/answering";
import { useSettling } from "../../state/settling";
import { ActionBar } from "../../ui/ActionBar";
import { Button } from "../../ui/Button";
import { Kicker } from "../../ui/Kicker";
import { Page } from "../../ui/Page";
import { OpenAnswers } from "../../ui/OpenAnswers";
import { RadioCards } from "../../ui/RadioCards";
import { SaveNote, type SaveState } from "../../ui/SaveNote";
import { TextArea } from "../../ui/TextArea";
import type { AdderSlot } from "./adderSlot";
import styles from "./Step.module.css";
import { words } from "./words";

type StepProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly placed: PlacedCompetency;
  readonly adder: AdderSlot;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly place: string;
  readonly top: ReactNode;
  readonly onBack: () => void;
  readonly onGoOn: (skip: boolean) => void;
};

/** One competency of the walk: what it says, what would justify each status, a reason, a photo, and on. */
export function Step(props: StepProps) {
  const {
    journey,
    journal,
    framework,
    placed,
    adder: Adder,
    isFirst,
    isLast,
    place,
    top,
    onBack,
    onGoOn,
  } = props;
  const { competency, domain, domainIndex } = placed;
  const ref = competencyRef(framework.id, competency.id);
  const hue = hueOf(domainIndex);
  const answering = useAnswering(journey, ref, journal);
  const { status, why, whyTooLong, saving, choose, changeWhy, saveWhy } = answering;
  const { tentative, consider } = useSettling((next: Status) => choose(next));

  return (
    <Page
      width="measure"
      title={competency.title}
      lead={<p className={styles["statement"]}>{competency.statement}</p>}
      kicker={
        <>
          {top}
          <Kicker hue={hue}>
            {[domain.title, levelOf(framework, competency)?.title, place].filter(Boolean).join(" · ")}
          </Kicker>
        </>
      }
    >
      <div className={styles["step"]}>
        {answering.answers.length > 1 && (
          <OpenAnswers
            title={words.twoAnswersTitle}
            text={words.twoAnswers}
            answers={answering.answers.map(({ value, entry, time }) => ({
              id: entry.id,
              picture: <StatusMark status={value} size={24} hue={hue} />,
              about: words.answer(
                whyOf(journal, entry.id),
                words.by(authorName(journal, entry.author) || words.someone, formatMoment(time)),
              ),
              keep: words.settle(words.statuses[value]),
              onKeep: () => void choose(value, whyOf(journal, entry.id)),
            }))}
          />
        )}
        <RadioCards
          legend={words.status}
          hideLegend
          hue={hue}
          value={tentative ?? status}
          onChange={(next, byArrow) => (byArrow ? consider(next) : void choose(next))}
          options={STATUSES.map((value) => ({
            value,
            label: words.statuses[value],
            description: <Justified framework={framework} placed={placed} status={value} />,
            picture: <StatusMark status={value} size={36} hue={hue} />,
          }))}
        />
        <TextArea
          label={words.why}
          error={whyTooLong ? words.whyTooLong(WHY_MAX_LENGTH) : undefined}
          value={why}
          onChange={(event) => changeWhy(event.target.value)}
          onBlur={() => void saveWhy()}
        />
        {/* Not in the bar below: that must never move under the thumb that is about to tap it. */}
        <SaveNote state={noteOf(saving)} />
        <Suspense fallback={null}>
          <Adder journey={journey} serves={[ref]} />
        </Suspense>
      </div>
      <ActionBar
        start={
          <Button icon="back" disabled={isFirst} onClick={onBack}>
            {words.back}
          </Button>
        }
        end={
          <>
            <Button onClick={() => onGoOn(true)}>{words.skip}</Button>
            <Button variant="solid" onClick={() => onGoOn((tentative ?? status) === null)}>
              {isLast ? words.finish : words.next}
            </Button>
          </>
        }
      />
    </Page>
  );
}

type JustifiedProps = {
  readonly framework: Framework;
  readonly placed: PlacedCompetency;
  readonly status: Status;
};

/** What would justify a status: its signs, or the framework's wording where it has none. */
function Justified({ framework, placed, status }: JustifiedProps) {
  const { signs } = placed.competency;
  const of = { "not-started": [], "in-progress": signs.inProgress, earned: signs.earned }[status];
  if (of.length === 0) return framework.statuses.find((wording) => wording.id === status)?.about;
  return (
    <ul className={styles["signs"]}>
      {of.map((sign) => (
        <li key={sign.id}>{sign.text}</li>
      ))}
    </ul>
  );
}

/** A reason that waits is no failure, and is told calmly. */
function noteOf(saving: Saving): SaveState | null {
  if (saving === "draft") return { note: words.draft };
  return saving === "overtaken" ? { failed: words.overtaken } : saving;
}
