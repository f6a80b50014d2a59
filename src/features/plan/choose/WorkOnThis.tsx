import { Link } from "react-router";
import { parseCompetencyRef, type CompetencyRef } from "../../../domain/framework";
import { readPriority } from "../../../domain/priority";
import { readReasons } from "../../../domain/priorityApart";
import { choosePriority, dropPriority } from "../../../domain/priorityTelling";
import { paths } from "../../../paths";
import { usePendingValue } from "../../../state/pending";
import { write } from "../../../state/writer";
import { Button } from "../../../ui/Button";
import type { PlanViewProps } from "../planView";
import { TwoAnswers } from "../TwoAnswers";
import { chooseWords as words } from "./chooseWords";
import styles from "./WorkOnThis.module.css";
import { ReasonField } from "./ReasonField";

type WorkOnThisProps = Pick<PlanViewProps, "journey" | "journal"> & {
  readonly competency: CompetencyRef;
  /** The element that names the competency. */
  readonly labelledBy: string;
  /** What else can be done with it while it is not chosen. */
  readonly children?: React.ReactNode;
};

/** Makes a competency a priority, asks for the reason beside it, and takes it back by the same button. */
export function WorkOnThis({ journey, journal, competency, labelledBy, children }: WorkOnThisProps) {
  const [answer] = readPriority(journal, competency);
  const isStanding = typeof answer?.value === "string";
  const reasons = isStanding ? readReasons(journal, competency) : [];
  const { shown, attemptOrTell } = usePendingValue(journal, isStanding);

  async function toggle() {
    await attemptOrTell(!shown, () =>
      write(journey, (current, writer) =>
        (shown ? dropPriority : choosePriority)(current, writer, competency),
      ),
    );
  }

  return (
    <div className={styles["work"]} data-print="none">
      {shown && (
        <p role="status" className={styles["chosen"]}>
          {words.chosen}
        </p>
      )}
      {shown && reasons.length > 1 && (
        <p className={styles["apart"]}>
          <TwoAnswers /> {words.reasonsApart}{" "}
          <Link to={paths.competency(journey, parseCompetencyRef(competency)?.competencyId ?? "")}>
            {words.settleReasons}
          </Link>
        </p>
      )}
      {shown && answer && isStanding && reasons.length < 2 && (
        <ReasonField
          key={reasons[0]?.of ?? answer.entry.id}
          journey={journey}
          entry={reasons[0]?.of ?? answer.entry.id}
          standing={reasons[0]?.value ?? ""}
        />
      )}
      <div className={styles["buttons"]}>
        {/* One button for both, so that the focus stays where the finger is. */}
        <Button
          variant={shown ? "plain" : "quiet"}
          icon={shown ? "undo" : "pin"}
          aria-describedby={labelledBy}
          onClick={() => void toggle()}
        >
          {shown ? words.takeBack : words.work}
        </Button>
        {!shown && children}
      </div>
    </div>
  );
}
