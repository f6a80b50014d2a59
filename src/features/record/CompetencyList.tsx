import { Link } from "react-router";
import type { JourneyId } from "../../domain/ids";
import { paths } from "../../paths";
import { hueOf } from "../../pictures/hue";
import { PriorityMark } from "../../pictures/PriorityMark";
import { StatusMark } from "../../pictures/StatusMark";
import type { WheelCellInput, WheelInput } from "../../pictures/wheelTypes";
import { Tag } from "../../ui/Tag";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import styles from "./CompetencyList.module.css";
import { words } from "./words";

type CompetencyListProps = {
  readonly journey: JourneyId;
  readonly wheel: WheelInput;
  readonly selectedId?: string | undefined;
};

/** The same as the wheel, as a list: for fingers, for screen readers, and for those who prefer words. */
export function CompetencyList({ journey, wheel, selectedId }: CompetencyListProps) {
  return (
    <section aria-label={words.list} className={styles["all"]}>
      {wheel.domains.map((domain, index) => (
        <div key={domain.id} data-hue={hueOf(index)} className={styles["domain"]}>
          <h2 className={styles["heading"]}>{domain.title}</h2>
          <ul role="list" aria-label={words.listOf(domain.title)} className={styles["list"]}>
            {domain.cells.map((cell) => (
              <li key={cell.id}>
                <Link
                  to={paths.competency(journey, cell.id)}
                  aria-current={cell.id === selectedId ? "true" : undefined}
                  className={styles["row"]}
                >
                  <StatusMark status={cell.status} size={28} />
                  <span className={styles["words"]}>
                    <span className={styles["title"]}>{cell.title}</span>
                    <span className={styles["facts"]}>{factsOf(cell)}</span>
                  </span>
                  {cell.isPriority && (
                    <span className={styles["priority"]}>
                      <PriorityMark size={18} />
                      {words.priority}
                    </span>
                  )}
                  {cell.twoAnswers && (
                    <Tag tone="warn" icon="split">
                      {words.twoAnswers}
                    </Tag>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function factsOf({ levelTitle, status, evidenceCount, turn }: WheelCellInput) {
  const facts = [
    levelTitle,
    turn ? words.turns[turn] : null,
    evidenceCount > 0 ? words.evidence(evidenceCount) : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <VisuallyHidden>{`${words.status[status]}. `}</VisuallyHidden>
      {facts.join(" · ")}
    </>
  );
}
