import { useEffect, useRef, useState } from "react";
import { builtInFrameworks } from "../../content/frameworks";
import { titleOf } from "../../state/journeyTitle";
import type { JourneyPlan } from "../../storage/importPlan";
import { Button } from "../../ui/Button";
import { Tag } from "../../ui/Tag";
import styles from "./JourneysComing.module.css";
import { previewWords as words } from "./words";

type JourneysComingProps = {
  readonly journeys: readonly JourneyPlan[];
  /** How many the file holds; more than are told one by one where it is very many. */
  readonly all: number;
  /** Of a damaged file: what is missing may be in its lost part. */
  readonly isRecovered: boolean;
};

const AT_FIRST = 12;
/** Nobody is sent to a button for so few. */
const FEW_MORE = 4;
const AT_A_TIME = 48;

/** What would come, journey by journey: those to which something comes first. */
export function JourneysComing({ journeys, all, isRecovered }: JourneysComingProps) {
  const [limit, setLimit] = useState(AT_FIRST);
  const left = journeys.length - limit;
  const shown = left <= FEW_MORE ? journeys : journeys.slice(0, limit);
  const next = useRef<HTMLLIElement>(null);
  // The button has moved on below what it brought: the reading goes on with the first of that.
  useEffect(() => {
    if (limit > AT_FIRST) next.current?.focus();
  }, [limit]);
  const isFirstNew = (n: number) => limit > AT_FIRST && n === limit - AT_A_TIME;
  return (
    <>
      <ul role="list" className={styles["journeys"]}>
        {shown.map((journey, n) => (
          <li
            key={journey.journey}
            className={styles["row"]}
            {...(isFirstNew(n) ? { ref: next, tabIndex: -1 } : {})}
          >
            <JourneyComing journey={journey} isOnly={all === 1} isRecovered={isRecovered} />
          </li>
        ))}
      </ul>
      {shown.length < journeys.length && (
        <Button className={styles["more"]} onClick={() => setLimit(limit + AT_A_TIME)}>
          {words.showMore(Math.min(left, AT_A_TIME))}
        </Button>
      )}
      {all > journeys.length && <p className={styles["quiet"]}>{words.untold(all - journeys.length)}</p>}
    </>
  );
}

type JourneyComingProps = {
  readonly journey: JourneyPlan;
  /** Its figures are those of the whole file. */
  readonly isOnly: boolean;
  readonly isRecovered: boolean;
};

function JourneyComing({ journey, isOnly, isRecovered }: JourneyComingProps) {
  const facts = [
    journey.newEntries > 0 && words.rowNew(journey.newEntries),
    journey.toSettle > 0 && words.rowToSettle(journey.toSettle),
    journey.missingFiles > 0 && words.rowMissing(journey.missingFiles),
    journey.knownEntries > 0 && words.rowKnown(journey.knownEntries),
  ].filter((fact) => fact !== false);
  return (
    <>
      <div className={styles["head"]}>
        <h3 className={styles["title"]}>{titleOf(journey)}</h3>
        <Tag tone={journey.newEntries > 0 ? "good" : "plain"}>{stateOf(journey)}</Tag>
      </div>
      <p className={styles["quiet"]}>{frameworkText(journey, isRecovered)}</p>
      {isRecovered && journey.title === "" && journey.framework !== "" && <p>{words.lostName}</p>}
      {!isOnly && (
        <ul role="list" className={styles["facts"]}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {journey.existence === "deleted" && <p>{words.deleted}</p>}
    </>
  );
}

function frameworkText({ title, framework }: JourneyPlan, isRecovered: boolean): string {
  if (framework === "") return title === "" ? words.lostBoth(isRecovered) : words.lostFramework(isRecovered);
  return builtInFrameworks.find(({ id }) => id === framework)?.title ?? words.ownFramework;
}

function stateOf({ isNewHere, newEntries }: JourneyPlan): string {
  if (isNewHere) return words.newHere;
  return newEntries > 0 ? words.knownHere : words.upToDate;
}
