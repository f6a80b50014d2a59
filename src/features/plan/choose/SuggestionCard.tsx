import { useId } from "react";
import { Link } from "react-router";
import { levelOf, type PlacedCompetency } from "../../../domain/framework";
import { isPriority } from "../../../domain/priority";
import { isPriorityApart } from "../../../domain/priorityApart";
import { readStatus, statusOf } from "../../../domain/record";
import type { Suggestion } from "../../../domain/suggestion";
import { readSetAside, setAside } from "../../../domain/weighing";
import { paths } from "../../../paths";
import { hueOf } from "../../../pictures/hue";
import { StatusMark } from "../../../pictures/StatusMark";
import { STATUS_TITLES } from "../../../pictures/words";
import { writeWithUndo } from "../../../state/undoing";
import { Button } from "../../../ui/Button";
import { Icon } from "../../../ui/Icon";
import type { PlanViewProps } from "../planView";
import { TwoAnswers } from "../TwoAnswers";
import { chooseWords as words } from "./chooseWords";
import { REASON_ICONS, reasonKey, reasonText } from "./reasonText";
import styles from "./SuggestionCard.module.css";
import { WorkOnThis } from "./WorkOnThis";

type SuggestionCardProps = PlanViewProps & {
  readonly suggestion: Suggestion;
  readonly placed: PlacedCompetency;
  /** It was put aside: the focus needs another place. */
  readonly onAside: () => void;
};

/** One competency that could be next, and what speaks for it. */
export function SuggestionCard(props: SuggestionCardProps) {
  const { journey, journal, framework, readOnly, suggestion, placed, onAside } = props;
  const { competency, domain, domainIndex } = placed;
  const { ref, reasons } = suggestion;
  const id = useId();
  const status = statusOf(journal, ref);
  const hue = hueOf(domainIndex);
  const isApart =
    readStatus(journal, ref).length > 1 ||
    readSetAside(journal, ref).length > 1 ||
    isPriorityApart(journal, ref);

  async function putAside() {
    const isWritten = await writeWithUndo(
      journey,
      (current, writer) => setAside(current, writer, ref, true),
      words.putAside(competency.title),
    );
    if (isWritten) onAside();
  }

  return (
    <li className={styles["card"]} data-hue={hue} data-chosen={isPriority(journal, ref) || undefined}>
      <div className={styles["head"]}>
        <StatusMark status={status} hue={hue} label={STATUS_TITLES[status]} />
        <div className={styles["names"]}>
          <p className={styles["place"]}>
            {words.place(domain.title, levelOf(framework, competency)?.title)}
          </p>
          <h3 id={id} className={styles["title"]}>
            <Link to={paths.competency(journey, competency.id)}>{competency.title}</Link>
          </h3>
          {isApart && <TwoAnswers />}
        </div>
      </div>
      <ul role="list" className={styles["reasons"]}>
        {reasons.map((reason) => (
          <li key={reasonKey(reason)}>
            <Icon name={REASON_ICONS[reason.type]} size={16} />
            <span>{reasonText(framework, placed, reason)}</span>
          </li>
        ))}
      </ul>
      {!readOnly && (
        <WorkOnThis journey={journey} journal={journal} competency={ref} labelledBy={id}>
          <Button variant="plain" aria-describedby={id} onClick={() => void putAside()}>
            {words.notNow}
          </Button>
        </WorkOnThis>
      )}
    </li>
  );
}
