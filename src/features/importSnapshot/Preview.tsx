import { useEffect, useRef } from "react";
import { builtInFrameworks } from "../../content/frameworks";
import type { ImportPlan } from "../../exchange/importWork";
import { titleOf } from "../../state/journeyTitle";
import type { JourneyPlan } from "../../storage/importPlan";
import { Button } from "../../ui/Button";
import { Card } from "../../ui/Card";
import { Tag } from "../../ui/Tag";
import styles from "./ImportScreen.module.css";
import { exportedText, words } from "./words";

type PreviewProps = {
  readonly plan: ImportPlan;
  readonly isCommitting: boolean;
  readonly onImport: () => void;
  readonly onLeave: () => void;
};

/** What the file would change here, journey by journey, before anything changes. */
export function Preview({ plan, isCommitting, onImport, onLeave }: PreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const nothingNew =
    plan.newFiles === 0 &&
    plan.newFrameworks === 0 &&
    plan.journeys.every(({ newEntries }) => newEntries === 0);
  // The file has been read while the person looked elsewhere: the reading goes on here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="preview-title" className={styles["part"]}>
      <h2 id="preview-title" ref={heading} tabIndex={-1} className={styles["heading"]}>
        {words.previewTitle}
      </h2>
      <p className={styles["quiet"]}>{exportedText(plan)}</p>
      {nothingNew && <p>{words.nothingNew}</p>}
      <ul role="list" className={styles["journeys"]}>
        {plan.journeys.map((journey) => (
          <li key={journey.journey}>
            <JourneyPreview journey={journey} />
          </li>
        ))}
      </ul>
      {plan.newFiles > 0 && <p>{words.newFiles(plan.newFiles)}</p>}
      {plan.newFrameworks > 0 && <p>{words.newFrameworks(plan.newFrameworks)}</p>}
      <div className={styles["actions"]}>
        <Button variant={nothingNew ? "quiet" : "solid"} disabled={isCommitting} onClick={onImport}>
          {isCommitting ? words.importing : words.import}
        </Button>
        <Button variant="plain" disabled={isCommitting} onClick={onLeave}>
          {words.doNotImport}
        </Button>
      </div>
    </section>
  );
}

function JourneyPreview({ journey }: { readonly journey: JourneyPlan }) {
  const framework = builtInFrameworks.find(({ id }) => id === journey.framework);
  const facts = [
    journey.newEntries > 0 && words.newEntries(journey.newEntries),
    journey.knownEntries > 0 && words.knownEntries(journey.knownEntries),
    journey.toSettle > 0 && words.toSettle(journey.toSettle),
    journey.missingFiles > 0 && words.missingFiles(journey.missingFiles),
    journey.existence === "deleted" && words.deleted,
  ].filter((fact) => fact !== false);
  return (
    <Card as="article">
      <div className={styles["head"]}>
        <h3 className={styles["title"]}>{titleOf(journey)}</h3>
        <Tag tone={journey.newEntries > 0 ? "good" : "plain"}>{stateOf(journey)}</Tag>
      </div>
      <p className={styles["quiet"]}>{framework?.title ?? words.unknownFramework}</p>
      <ul className={styles["facts"]}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </Card>
  );
}

function stateOf({ isNewHere, newEntries }: JourneyPlan): string {
  if (isNewHere) return words.newHere;
  return newEntries > 0 ? words.knownHere : words.upToDate;
}
