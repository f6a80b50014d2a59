import { useEffect, useRef } from "react";
import type { ImportPlan } from "../../exchange/importWork";
import { paths } from "../../paths";
import { titleOf } from "../../state/journeyTitle";
import { Button } from "../../ui/Button";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import styles from "./ImportScreen.module.css";
import { OnlyRead } from "./OnlyRead";
import { words } from "./words";

type DoneProps = { readonly plan: ImportPlan; readonly onUndo: () => void };

/** What came in, the way to it, and the way back. */
export function Done({ plan, onUndo }: DoneProps) {
  const added = plan.journeys.reduce((sum, { newEntries }) => sum + newEntries, 0);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was tapped is gone; the reading goes on here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="done-title" className={styles["part"]}>
      <h2 id="done-title" ref={heading} tabIndex={-1} className={styles["heading"]}>
        {words.doneTitle}
      </h2>
      <Notice tone="good">
        <p>{words.done(added)}</p>
        {plan.newFiles > 0 && <p>{words.cameFiles(plan.newFiles)}</p>}
      </Notice>
      <ul role="list" className={styles["journeys"]}>
        {plan.journeys
          .filter(({ existence }) => existence !== "deleted")
          .map((journey) => (
            <li key={journey.journey}>
              <LinkButton variant="solid" to={paths.record(journey.journey)}>
                {words.open(titleOf(journey))}
              </LinkButton>
              {journey.isNewHere && <OnlyRead journey={journey.journey} />}
            </li>
          ))}
      </ul>
      <div className={styles["actions"]}>
        <LinkButton to={paths.journeys()}>{words.toJourneys}</LinkButton>
        <Button icon="undo" onClick={onUndo}>
          {words.undo}
        </Button>
      </div>
    </section>
  );
}
