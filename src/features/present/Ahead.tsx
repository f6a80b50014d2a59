import { nextIn, placesIn, type ShownPlace, type ShownRecord } from "../../domain/shownRecord";
import { hueOf } from "../../pictures/hue";
import { PriorityMark } from "../../pictures/PriorityMark";
import { StatusMark } from "../../pictures/StatusMark";
import { underWayIn } from "./slides";
import styles from "./Slide.module.css";
import { words } from "./words";

/** More lines than this nobody reads from the last row. */
const MOST = 6;

/** What was chosen to work on next, and what is under way. */
export function Ahead({
  record,
  titleId,
}: {
  readonly record: ShownRecord;
  readonly titleId: string | undefined;
}) {
  const next = nextIn(record);
  const underWay = underWayIn(record);
  const isAllEarned = placesIn(record).every(({ competency }) => competency.status === "earned");
  return (
    <div className={styles["words"]}>
      <h1 id={titleId} className={styles["title"]}>
        {words.ahead}
      </h1>
      {next.length + underWay.length === 0 && (
        <p className={styles["statement"]}>{isAllEarned ? words.allEarned : words.nothingAhead}</p>
      )}
      <div className={styles["columns"]}>
        <List title={words.nextTitle} all={next} isNext />
        <List title={words.underWay} all={underWay} />
      </div>
    </div>
  );
}

type ListProps = { readonly title: string; readonly all: readonly ShownPlace[]; readonly isNext?: boolean };

function List({ title, all, isNext }: ListProps) {
  if (all.length === 0) return null;
  // One that is left over is named rather than counted.
  const shown = all.length === MOST + 1 ? all : all.slice(0, MOST);
  return (
    <div>
      <h2 className={styles["kicker"]}>{title}</h2>
      <ul role="list" className={styles["list"]}>
        {shown.map(({ competency, domainIndex }) => (
          <li key={competency.id} data-hue={hueOf(domainIndex)}>
            {isNext ? <PriorityMark size={28} /> : <StatusMark status={competency.status} size={28} />}
            <span>
              {competency.title}
              {isNext && competency.priorityWhy !== "" && (
                <span className={styles["reason"]}>{competency.priorityWhy}</span>
              )}
            </span>
          </li>
        ))}
        {all.length > shown.length && <li>{words.andMore(all.length - shown.length)}</li>}
      </ul>
    </div>
  );
}
