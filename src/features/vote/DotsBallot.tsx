import type { CompetencyRef, Framework } from "../../domain/framework";
import type { Question } from "../../domain/session";
import { hueOf } from "../../pictures/hue";
import { paths } from "../../paths";
import { Button } from "../../ui/Button";
import { IconButton } from "../../ui/IconButton";
import { IconLink } from "../../ui/IconLink";
import styles from "./DotsBallot.module.css";
import { placedOf, type GivenProps } from "./given";
import { LessMark } from "./LessMark";
import { SendPart } from "./SendPart";
import { VoteStage } from "./VoteStage";
import { words } from "./words";

type DotsBallotProps = GivenProps & {
  readonly framework: Framework;
  readonly question: Extract<Question, { kind: "dots" }>;
};

/** Dots on what comes first for one, blind to the others' dots. */
export function DotsBallot(props: DotsBallotProps) {
  const { code, framework, question, vote, onChange } = props;
  const { refs, dots, most } = question;
  const given = refs.reduce((sum, ref) => sum + (vote.dots[ref] ?? 0), 0);
  const left = dots - given;
  const put = (ref: CompetencyRef, count: number) =>
    onChange({ ...vote, dots: { ...vote.dots, [ref]: count } });
  const back = () => onChange({ ...vote, at: -1 });
  return (
    <VoteStage
      isSending={props.isSending}
      top={
        <div className={styles["top"]}>
          <IconLink icon="close" label={words.leave} to={paths.takePart()} />
        </div>
      }
      kicker={code.title || words.untitled}
      title={words.dotsTitle}
      lead={<p>{words.dotsLead(dots, most)}</p>}
      start={
        <Button icon="back" onClick={back}>
          {words.back}
        </Button>
      }
      note={
        <p className={styles["left"]} role="status">
          {left > 0 ? words.dotsLeft(left) : words.noDotsLeft}
        </p>
      }
      end={<SendPart {...props} isReady={given > 0} />}
    >
      <ul role="list" className={styles["candidates"]}>
        {refs.map((ref) => {
          const placed = placedOf(framework, ref);
          const title = placed?.competency.title ?? ref;
          const count = vote.dots[ref] ?? 0;
          return (
            <li key={ref} data-hue={hueOf(placed?.domainIndex ?? 0)} data-given={count > 0 || undefined}>
              <span className={styles["words"]}>
                <span className={styles["domain"]}>{placed?.domain.title}</span>
                <span className={styles["title"]}>{title}</span>
              </span>
              <span className={styles["hands"]}>
                <span className={styles["dots"]} aria-hidden="true">
                  {Array.from({ length: count }, (_, at) => (
                    <i key={at} />
                  ))}
                </span>
                <span className={styles["count"]}>{words.dotsOn(count)}</span>
                <button
                  type="button"
                  className={styles["less"]}
                  aria-label={words.takeDot(title)}
                  disabled={count === 0}
                  onClick={() => put(ref, count - 1)}
                >
                  <LessMark />
                </button>
                <IconButton
                  icon="plus"
                  variant="quiet"
                  label={words.addDot(title)}
                  disabled={left <= 0 || count >= most}
                  onClick={() => put(ref, count + 1)}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </VoteStage>
  );
}
