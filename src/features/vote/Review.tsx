import type { ReactNode } from "react";
import { hueOf } from "../../pictures/hue";
import { StatusMark } from "../../pictures/StatusMark";
import type { VoteAnswer } from "../../state/vote";
import { Button } from "../../ui/Button";
import { CannotJudgeMark } from "./CannotJudgeMark";
import { placedOf, type StatusGiven } from "./given";
import styles from "./Review.module.css";
import { SendPart } from "./SendPart";
import { VoteStage } from "./VoteStage";
import { words } from "./words";

type ReviewProps = StatusGiven & { readonly top: ReactNode; readonly onGoTo: (at: number) => void };

/** All that was answered, once more, and what is still open; then it is sent. */
export function Review(props: ReviewProps) {
  const { framework, vote, question, top, onGoTo, code } = props;
  const { refs } = question;
  const answered = refs.filter((ref) => vote.answers[ref]?.view).length;
  const back = () => onGoTo(refs.length - 1);
  return (
    <VoteStage
      isSending={props.isSending}
      top={top}
      kicker={code.title || words.untitled}
      title={words.reviewTitle}
      lead={<p>{words.reviewed(answered, refs.length)}</p>}
      onBackward={back}
      start={
        <Button icon="back" onClick={back}>
          {words.back}
        </Button>
      }
      end={<SendPart {...props} isReady={answered > 0} />}
    >
      <div className={styles["review"]}>
        <ol role="list">
          {refs.map((ref, index) => {
            const placed = placedOf(framework, ref);
            const hue = hueOf(placed?.domainIndex ?? 0);
            return (
              <li key={ref} data-hue={hue}>
                <button type="button" onClick={() => onGoTo(index)}>
                  <span className={styles["mark"]}>{markOf(vote.answers[ref], hue)}</span>
                  <span className={styles["words"]}>
                    <span className={styles["title"]}>{placed?.competency.title ?? ref}</span>{" "}
                    <span className={styles["said"]}>{saidOf(vote.answers[ref])}</span>
                  </span>
                  <span className={styles["change"]}>{words.change}</span>
                </button>
              </li>
            );
          })}
        </ol>
      </div>
    </VoteStage>
  );
}

function markOf(answer: VoteAnswer | undefined, hue: number): ReactNode {
  if (!answer || answer.view === "") return null;
  return answer.view === "cannot-judge" ? <CannotJudgeMark /> : <StatusMark status={answer.view} hue={hue} />;
}

function saidOf(answer: VoteAnswer | undefined): string {
  if (!answer || answer.view === "") return words.notAnswered;
  return [words.views[answer.view], answer.why.trim()].filter(Boolean).join(" · ");
}
