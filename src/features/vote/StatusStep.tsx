import { useEffect, useRef, type ReactNode } from "react";
import { ANSWER_WHY_MAX_LENGTH, type Sureness, type View } from "../../domain/ballot";
import { levelOf, type CompetencyRef, type PlacedCompetency } from "../../domain/framework";
import { STATUSES } from "../../domain/status";
import { hueOf } from "../../pictures/hue";
import { StatusMark } from "../../pictures/StatusMark";
import { useExplained } from "../../state/explained";
import type { VoteAnswer } from "../../state/vote";
import { Button } from "../../ui/Button";
import { ExplainedText } from "../../ui/ExplainedText";
import { PAGE_TITLE_ID } from "../../ui/Page";
import { RadioCards } from "../../ui/RadioCards";
import { TextArea } from "../../ui/TextArea";
import { CannotJudgeMark } from "./CannotJudgeMark";
import { Choice } from "./Choice";
import { EvidenceSeen } from "./EvidenceSeen";
import { SignList } from "./SignList";
import type { StatusGiven } from "./given";
import styles from "./StatusStep.module.css";
import { VoteStage } from "./VoteStage";
import { words } from "./words";

type StatusStepProps = StatusGiven & {
  readonly competencyRef: CompetencyRef;
  readonly placed: PlacedCompetency;
  readonly at: number;
  readonly top: ReactNode;
  readonly onGoTo: (at: number) => void;
};

const NOTHING: VoteAnswer = { view: "", sure: 0, why: "" };
const VIEWS: readonly View[] = [...STATUSES, "cannot-judge"];
const SURENESS = ["1", "2", "3"] as const;

/** One competency: what it says, what would speak for each status, one's view, how sure, and why. */
export function StatusStep(props: StatusStepProps) {
  const { code, framework, vote, onChange, competencyRef: ref, placed, at, top, onGoTo, question } = props;
  const { competency, domain, domainIndex } = placed;
  const hue = hueOf(domainIndex);
  const [statement = [], prompt = []] = useExplained([competency.statement, competency.prompt]);
  const answer = vote.answers[ref] ?? NOTHING;
  const whyPlace = useRef<HTMLDivElement>(null);
  const say = (next: Partial<VoteAnswer>) =>
    onChange({ ...vote, answers: { ...vote.answers, [ref]: { ...answer, ...next } } });
  // How sure one is of not being able to tell is no question.
  const see = (view: View) => say(view === "cannot-judge" ? { view, sure: 0 } : { view });
  const isLast = at === question.refs.length - 1;
  const isAnswered = answer.view !== "";
  const forward = () => onGoTo(at + 1);
  const backward = () => onGoTo(at - 1);
  // The next screen is read from its heading, by whoever sees it and by whoever hears it.
  useEffect(() => document.getElementById(PAGE_TITLE_ID)?.focus({ preventScroll: true }), []);

  return (
    <VoteStage
      isSending={props.isSending}
      hue={hue}
      top={top}
      kicker={[domain.title, levelOf(framework, competency)?.title].filter(Boolean).join(" · ")}
      title={competency.title}
      lead={
        <>
          <p>
            <ExplainedText pieces={statement} />
          </p>
          <p className={styles["prompt"]}>
            <ExplainedText pieces={prompt} />
          </p>
        </>
      }
      onForward={forward}
      onBackward={backward}
      keys={{
        ...Object.fromEntries(VIEWS.map((view, index) => [`${index + 1}`, () => see(view)])),
        s: forward,
        w: () => whyPlace.current?.querySelector("textarea")?.focus(),
      }}
      start={
        <Button icon="back" onClick={backward}>
          {words.back}
        </Button>
      }
      end={
        <Button variant={isAnswered ? "solid" : "quiet"} onClick={forward} className={styles["on"]}>
          {!isAnswered ? words.skip : isLast ? words.toReview : words.next}
        </Button>
      }
    >
      <div className={styles["answers"]} data-column="answers">
        <RadioCards<View>
          legend={words.question}
          hideLegend
          hue={hue}
          value={answer.view === "" ? null : answer.view}
          onChange={see}
          options={VIEWS.map((view) => ({
            value: view,
            label: words.views[view],
            description:
              view === "cannot-judge"
                ? words.cannotAbout
                : framework.statuses.find((wording) => wording.id === view)?.about,
            picture:
              view === "cannot-judge" ? (
                <CannotJudgeMark />
              ) : (
                <StatusMark status={view} size={28} hue={hue} />
              ),
            ...belowOf(competency, view),
          }))}
        />
      </div>
      <div ref={whyPlace} className={styles["more"]}>
        <EvidenceSeen journey={code.journey} competencyRef={ref} />
        {/* Always there, so that nothing moves under the finger that answers. */}
        <Choice
          legend={words.sure}
          hue={hue}
          disabled={!isAnswered || answer.view === "cannot-judge"}
          value={answer.sure === 0 ? undefined : (`${answer.sure}` as const)}
          options={SURENESS.map((value) => ({ value, label: words.sureness[value] }))}
          onChange={(value) => say({ sure: Number(value) as Sureness })}
        />
        <TextArea
          label={words.why}
          hint={words.whyHint}
          optional
          value={answer.why}
          error={
            answer.why.trim().length > ANSWER_WHY_MAX_LENGTH
              ? words.whyTooLong(ANSWER_WHY_MAX_LENGTH)
              : undefined
          }
          onChange={(event) => say({ why: event.target.value })}
          // Out of the box, so that the keys of the walk work again.
          onKeyDown={(event) => event.key === "Escape" && document.getElementById(PAGE_TITLE_ID)?.focus()}
        />
      </div>
    </VoteStage>
  );
}

function belowOf(competency: PlacedCompetency["competency"], view: View) {
  const { inProgress, earned } = competency.signs;
  const signs = view === "in-progress" ? inProgress : view === "earned" ? earned : [];
  return signs.length === 0 ? {} : { below: <SignList signs={signs} /> };
}
