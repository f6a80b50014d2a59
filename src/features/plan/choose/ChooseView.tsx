import { useRef, useState } from "react";
import { placedOf } from "../../../domain/framework";
import { readPriorities } from "../../../domain/priority";
import { paths } from "../../../paths";
import { Button } from "../../../ui/Button";
import { EmptyState } from "../../../ui/EmptyState";
import { LinkButton } from "../../../ui/LinkButton";
import { usePlan } from "../planContext";
import type { PlanViewProps } from "../planView";
import styles from "./ChooseView.module.css";
import { chooseWords as words } from "./chooseWords";
import { ImpactEffort } from "./ImpactEffort";
import { PutAside } from "./PutAside";
import { SuggestionCard } from "./SuggestionCard";
import { useSuggestions } from "./useSuggestions";

/** A handful can be weighed at once; the others are one tap away. */
const SHOWN_AT_FIRST = 6;

/** Choosing what to work on next: what speaks for what, and a picture to weigh it on together. */
export default function ChooseView() {
  const { journey, journal, framework, readOnly } = usePlan();
  const props: PlanViewProps = { journey, journal, framework, readOnly };
  const heading = useRef<HTMLHeadingElement>(null);
  const [isWhole, setWhole] = useState(false);
  const all = useSuggestions(journal, framework);
  if (!all) return null;
  const offered = all.filter(({ isSetAside }) => !isSetAside);
  const shown = isWhole ? offered : offered.slice(0, SHOWN_AT_FIRST);
  const chosen = readPriorities(journal);
  return (
    <div className={styles["choose"]}>
      <section aria-labelledby="suggestions" className={styles["part"]} data-print="none">
        <div>
          <h2 id="suggestions" ref={heading} tabIndex={-1} className={styles["heading"]}>
            {words.suggestions}
          </h2>
          {all.length > 0 && <p className={styles["lead"]}>{words.lead}</p>}
        </div>
        {all.length === 0 && (
          <EmptyState
            level={3}
            title={words.nothingYet}
            actions={!readOnly && <LinkButton to={paths.assess(journey)}>{words.assess}</LinkButton>}
          >
            {words.nothingYetText}
          </EmptyState>
        )}
        {all.length > 0 && offered.length === 0 && <p>{words.nothingMore}</p>}
        <ul role="list" className={styles["cards"]}>
          {shown.map((suggestion) => {
            const placed = placedOf(framework, suggestion.ref);
            return (
              placed && (
                <SuggestionCard
                  key={suggestion.ref}
                  {...props}
                  suggestion={suggestion}
                  placed={placed}
                  onAside={() => heading.current?.focus({ preventScroll: true })}
                />
              )
            );
          })}
        </ul>
        {shown.length < offered.length && (
          <div data-print="none">
            <Button onClick={() => setWhole(true)}>{words.showMore(offered.length - shown.length)}</Button>
          </div>
        )}
        <PutAside {...props} aside={all.filter(({ isSetAside }) => isSetAside)} />
        {all.length > 0 && (
          <p className={styles["soFar"]} data-print="none">
            <span role="status">{words.chosenSoFar(chosen.length)}</span>
            {chosen.length > 0 && (
              <LinkButton to={paths.plan(journey)} variant="quiet" icon="plan">
                {words.toPlan}
              </LinkButton>
            )}
          </p>
        )}
      </section>
      <ImpactEffort {...props} suggested={shown.map(({ ref }) => ref)} />
    </div>
  );
}
