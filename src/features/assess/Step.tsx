import { use, useRef, type ReactNode } from "react";
import { useNavigate } from "react-router";
import { competencyRef, levelOf, type Framework, type PlacedCompetency } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { WHY_MAX_LENGTH } from "../../domain/record";
import { STATUSES, type Status } from "../../domain/status";
import { paths } from "../../paths";
import { hueOf } from "../../pictures/hue";
import { StatusMark } from "../../pictures/StatusMark";
import { useExplained } from "../../state/explained";
import { useAnswering, type Saving } from "../../state/answering";
import { celebrate, useCelebration } from "../../state/celebration";
import { OnlyJourney } from "../../state/handedOver";
import { useSettling } from "../../state/settling";
import { Bloom } from "../../ui/Bloom";
import { Button } from "../../ui/Button";
import { ExplainedText } from "../../ui/ExplainedText";
import { PAGE_TITLE_ID } from "../../ui/Page";
import { RadioCards } from "../../ui/RadioCards";
import { SaveNote, type SaveState } from "../../ui/SaveNote";
import { TextArea } from "../../ui/TextArea";
import { WarmNote } from "../../ui/WarmNote";
import type { AdderSlot } from "./slots";
import { Proof } from "./Proof";
import { signsFor, SignTicks } from "./SignTicks";
import { Stage } from "./Stage";
import styles from "./Step.module.css";
import { TwoAnswers } from "./TwoAnswers";
import { words } from "./words";

type StepProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly framework: Framework;
  readonly placed: PlacedCompetency;
  readonly adder: AdderSlot;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly top: ReactNode;
  readonly onBack: () => void;
  readonly onGoOn: (skip: boolean) => void;
  readonly onAnswered: () => void;
};

/** One competency of the walk: what it says, what would justify each status, a reason, a photo, and on. */
export function Step(props: StepProps) {
  const { journey, journal, framework, placed, adder, isFirst, isLast, top, onBack, onGoOn, onAnswered } =
    props;
  const { competency, domain, domainIndex } = placed;
  const ref = competencyRef(framework.id, competency.id);
  const hue = hueOf(domainIndex);
  const [statement = []] = useExplained([competency.statement]);
  const answering = useAnswering(journey, ref, journal);
  const { status, why, whyTooLong, saving, changeWhy, saveWhy } = answering;
  const { isEarned, sentence } = useCelebration(journey, ref, journal, framework);
  // Whoever was handed the tablet is not told how far the record is.
  const isGuest = use(OnlyJourney) !== undefined;
  const { tentative, consider } = useSettling((next: Status) => choose(next));
  const whyPlace = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const photoAt = paths.capture({ journey, competency: competency.id, kind: "photo" });
  const shown = tentative ?? status;

  async function choose(next: Status, keptWhy?: string) {
    const wasEarned = status === "earned" || answering.answers.some(({ value }) => value === "earned");
    const change = await answering.choose(next, keptWhy);
    if (change === undefined) return;
    if (next === "earned" && !wasEarned) celebrate(journey, ref, change);
    onAnswered();
  }
  const goOn = () => onGoOn(shown === null);

  return (
    <Stage
      hue={hue}
      top={top}
      kicker={[domain.title, levelOf(framework, competency)?.title].filter(Boolean).join(" · ")}
      title={competency.title}
      lead={
        <p>
          <ExplainedText pieces={statement} />
        </p>
      }
      onForward={goOn}
      onBackward={isFirst ? undefined : onBack}
      keys={{
        ...Object.fromEntries(STATUSES.map((value, index) => [`${index + 1}`, () => void choose(value)])),
        s: () => onGoOn(true),
        w: () => whyPlace.current?.querySelector("textarea")?.focus(),
        p: () => void navigate(photoAt),
      }}
      start={
        <Button icon="back" disabled={isFirst} onClick={onBack}>
          {words.back}
        </Button>
      }
      end={
        <>
          <Button onClick={() => onGoOn(true)}>{words.skip}</Button>
          <Button variant="solid" onClick={goOn}>
            {isLast ? words.finish : words.next}
          </Button>
        </>
      }
    >
      <div className={styles["answers"]} data-column="answers">
        <TwoAnswers
          journal={journal}
          answers={answering.answers}
          hue={hue}
          onKeep={(value, keptWhy) => void choose(value, keptWhy)}
        />
        <RadioCards
          legend={words.status}
          hideLegend
          hue={hue}
          value={shown}
          onChange={(next, byArrow) => (byArrow ? consider(next) : void choose(next))}
          options={STATUSES.map((value) => {
            const signs = signsFor(competency, value);
            return {
              value,
              label: words.statuses[value],
              description: framework.statuses.find((wording) => wording.id === value)?.about,
              picture: (
                <Bloom on={value === "earned" && isEarned}>
                  <StatusMark status={value} size={28} hue={hue} />
                </Bloom>
              ),
              below:
                signs.length === 0 ? undefined : (
                  <SignTicks
                    journey={journey}
                    journal={journal}
                    competencyRef={ref}
                    signs={signs}
                    hue={hue}
                  />
                ),
            };
          })}
        />
      </div>
      <div ref={whyPlace} className={styles["why"]}>
        <TextArea
          label={words.why}
          error={whyTooLong ? words.whyTooLong(WHY_MAX_LENGTH) : undefined}
          value={why}
          onChange={(event) => changeWhy(event.target.value)}
          onBlur={() => void saveWhy()}
          // Out of the box, so that the keys of the walk work again.
          onKeyDown={(event) => event.key === "Escape" && document.getElementById(PAGE_TITLE_ID)?.focus()}
        />
        {/* Not in the bar below: that must never move under the thumb that is about to tap it. */}
        <Proof
          journey={journey}
          competencyRef={ref}
          photoAt={photoAt}
          adder={adder}
          note={
            <>
              <WarmNote>{isGuest ? null : sentence}</WarmNote>
              <SaveNote state={noteOf(saving)} />
            </>
          }
        />
      </div>
    </Stage>
  );
}

/** A reason that waits is no failure, and is told calmly. */
function noteOf(saving: Saving): SaveState | null {
  if (saving === "draft") return { note: words.draft };
  return saving === "overtaken" ? { failed: words.overtaken } : saving;
}
