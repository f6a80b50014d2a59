import { useState } from "react";
import { Link } from "react-router";
import { actionsFor } from "../../domain/action";
import { levelOf, placedOf, titleOf } from "../../domain/framework";
import type { Priority } from "../../domain/priority";
import { isPriorityApart, readReasons } from "../../domain/priorityApart";
import { readStatus, statusOf } from "../../domain/record";
import { paths } from "../../paths";
import { hueOf } from "../../pictures/hue";
import { StatusMark } from "../../pictures/StatusMark";
import { Button } from "../../ui/Button";
import { Kicker } from "../../ui/Kicker";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { ActionList } from "./ActionList";
import { ReasonField } from "./choose/ReasonField";
import styles from "./Plan.module.css";
import { usePlan } from "./planContext";
import { PriorityMenu, takeOff } from "./PriorityMenu";
import { QuickAdd } from "./QuickAdd";
import { TwoAnswers } from "./TwoAnswers";
import { words } from "./words";

/** One priority: where it stands, why it was chosen, and its actions. */
export function PriorityPart({ priority }: { readonly priority: Priority }) {
  const { journey, journal, framework, actions, readOnly } = usePlan();
  const { ref } = priority;
  const placed = placedOf(framework, ref);
  const title = titleOf(framework, ref);
  const hue = placed && hueOf(placed.domainIndex);
  const level = placed && levelOf(framework, placed.competency);
  const status = statusOf(journal, ref);
  const [isReasonOpen, setReasonOpen] = useState(false);
  const reasons = readReasons(journal, ref);
  const why = reasons.map(({ value }) => value).join("\n");
  // Two reasons are settled where the competency is, and not written over here.
  const canReason = !readOnly && reasons.length < 2;
  const chosenBy = reasons[0]?.of ?? priority.entry.id;
  const isApart = readStatus(journal, ref).length > 1 || isPriorityApart(journal, ref);
  const own = actionsFor(actions, ref);
  return (
    <section className={styles["priority"]} data-hue={hue} aria-label={title}>
      <header className={styles["head"]}>
        <StatusMark status={status} size={32} />
        <div className={styles["about"]}>
          {placed && (
            <Kicker hue={hue}>{[placed.domain.title, level?.title].filter(Boolean).join(" · ")}</Kicker>
          )}
          <h2 className={styles["title"]}>
            {placed ? <Link to={paths.competency(journey, placed.competency.id)}>{title}</Link> : title}
            <VisuallyHidden>{`, ${words.status[status]}`}</VisuallyHidden>
          </h2>
          {isApart && <TwoAnswers />}
          {why !== "" && !(isReasonOpen && canReason) && <p className={styles["why"]}>{why}</p>}
          {why === "" && !isReasonOpen && canReason && (
            <div className={styles["addReason"]} data-print="none">
              <Button variant="plain" icon="edit" onClick={() => setReasonOpen(true)}>
                {words.addReason}
              </Button>
            </div>
          )}
        </div>
        {!readOnly && (
          <PriorityMenu
            competency={ref}
            title={title}
            hasReason={why !== ""}
            onReason={canReason ? () => setReasonOpen(true) : undefined}
          />
        )}
      </header>
      {isReasonOpen && canReason && (
        <div className={styles["reason"]}>
          <ReasonField
            key={chosenBy}
            journey={journey}
            entry={chosenBy}
            standing={reasons[0]?.value ?? ""}
            takesFocus
          />
          <Button variant="plain" onClick={() => setReasonOpen(false)}>
            {words.closeReason}
          </Button>
        </div>
      )}
      {status === "earned" && !readOnly && (
        <div className={styles["earned"]}>
          <p>{words.earned}</p>
          <Button onClick={() => void takeOff(journey, ref, title)}>{words.takeOff}</Button>
        </div>
      )}
      <ActionList label={words.actionsFor(title)} actions={own} />
      {!readOnly && <QuickAdd competency={ref} label={own.length === 0 ? words.firstStep : words.nextStep} />}
    </section>
  );
}
