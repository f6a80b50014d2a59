import { useLayoutEffect, useRef, useState } from "react";
import type { ImportPlan } from "../../exchange/importWork";
import { paths } from "../../paths";
import { titleOf } from "../../state/journeyTitle";
import { Button } from "../../ui/Button";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { ErasuresCame } from "./ErasuresComing";
import styles from "./ImportScreen.module.css";
import { LookAlikes } from "./LookAlikes";
import { OnlyRead } from "./OnlyRead";
import { previewWords, words } from "./words";

type DoneProps = { readonly plan: ImportPlan; readonly onUndo: () => void };

const AT_FIRST = 6;
const AT_A_TIME = 24;

/** What came in, the way to it, and the way back. */
export function Done({ plan, onUndo }: DoneProps) {
  const { newEntries } = plan.totals;
  const journeys = plan.journeys.filter(({ existence }) => existence !== "deleted");
  const [limit, setLimit] = useState(AT_FIRST);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was tapped is gone; the reading goes on here.
  useLayoutEffect(() => heading.current?.focus(), []);
  const firstNew = journeys.findIndex(({ isNewHere }) => isNewHere);
  const isAlone = journeys.length === 1;
  return (
    <section aria-labelledby="done-title" className={styles["part"]}>
      <h2 id="done-title" ref={heading} tabIndex={-1} className={styles["heading"]}>
        {words.doneTitle}
      </h2>
      <Notice tone="good">
        <p>{words.done(newEntries)}</p>
        {plan.newFiles > 0 && <p>{words.cameFiles(plan.newFiles)}</p>}
        {plan.recovered && <p>{words.doneInPart}</p>}
        {plan.totals.missingFiles > 0 && <p>{words.stillMissing(plan.totals.missingFiles)}</p>}
      </Notice>
      <ErasuresCame plan={plan} />
      <ul role="list" className={styles["came"]}>
        {journeys.slice(0, limit).map((journey, n) => (
          <li key={journey.journey}>
            <LinkButton variant={isAlone ? "solid" : "quiet"} to={paths.record(journey.journey)}>
              {words.open(titleOf(journey))}
            </LinkButton>
            {journey.toSettle > 0 && <p className={styles["waiting"]}>{words.waiting(journey.toSettle)}</p>}
            {journey.isNewHere && (
              <OnlyRead
                journey={journey.journey}
                title={isAlone ? undefined : titleOf(journey)}
                isExplained={n === firstNew}
              />
            )}
          </li>
        ))}
      </ul>
      <div className={styles["actions"]}>
        {journeys.length > limit && (
          <Button onClick={() => setLimit(limit + AT_A_TIME)}>
            {previewWords.showMore(Math.min(journeys.length - limit, AT_A_TIME))}
          </Button>
        )}
        <LinkButton to={paths.journeys()}>{words.toJourneys}</LinkButton>
        {newEntries + plan.newFiles > 0 && (
          <Button icon="undo" onClick={onUndo}>
            {words.undo}
          </Button>
        )}
      </div>
      <LookAlikes journeys={journeys} />
    </section>
  );
}
