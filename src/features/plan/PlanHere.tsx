import { useId } from "react";
import { actionsFor } from "../../domain/action";
import type { CompetencyRef } from "../../domain/framework";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/LinkButton";
import { ActionList } from "./ActionList";
import { PlanAround } from "./PlanAround";
import styles from "./PlanHere.module.css";
import { usePlan, type AdderSlot } from "./planContext";
import type { PlanViewProps } from "./planView";
import { QuickAdd } from "./QuickAdd";
import { words } from "./words";

type PlanHereProps = PlanViewProps & { readonly competency: CompetencyRef; readonly adder: AdderSlot };

/** The actions of one competency, for its page. */
export default function PlanHere({ competency, ...plan }: PlanHereProps) {
  return (
    <PlanAround {...plan}>
      <OwnActions competency={competency} />
    </PlanAround>
  );
}

function OwnActions({ competency }: { readonly competency: CompetencyRef }) {
  const { journey, actions, readOnly } = usePlan();
  const own = actionsFor(actions, competency);
  const id = useId();
  if (readOnly && own.length === 0) return null;
  return (
    // A printed competency names nobody; the plan has a page of its own for paper, which asks.
    <section aria-labelledby={id} data-print="none">
      <div className={styles["head"]}>
        <h3 id={id} className={styles["title"]}>
          {words.hereTitle}
        </h3>
        <LinkButton to={paths.plan(journey)} variant="plain" data-print="none">
          {words.toPlan}
        </LinkButton>
      </div>
      <ActionList label={words.hereTitle} actions={own} />
      {!readOnly && (
        <QuickAdd competency={competency} label={own.length === 0 ? words.firstStep : words.nextStep} />
      )}
    </section>
  );
}
