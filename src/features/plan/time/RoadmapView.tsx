import { useMemo, useState } from "react";
import { isOpen } from "../../../domain/action";
import { spanOf } from "../../../domain/plan";
import { paths } from "../../../paths";
import { monthAxis, termAxis, type Axis } from "../../../pictures/roadmapAxis";
import { EmptyState } from "../../../ui/EmptyState";
import { LinkButton } from "../../../ui/LinkButton";
import { SelectField } from "../../../ui/SelectField";
import { planGroups } from "../planGroups";
import { usePlan } from "../planContext";
import { RoadList } from "./RoadList";
import styles from "./Roadmap.module.css";
import { RoadTable } from "./RoadTable";
import { Terms } from "./Terms";
import { timeWords as words } from "./timeWords";
import { useIsWide } from "./useIsWide";

/** The plan over months or the journey's own terms: a table of bars where there is room, else a list by month or term. */
export default function RoadmapView() {
  const { journey, journal, framework, readOnly, actions: all, terms, today } = usePlan();
  const [chosen, setChosen] = useState<Axis["by"]>();
  const isWide = useIsWide();
  const actions = useMemo(() => all.filter(({ state }) => state !== "dropped"), [all]);
  const by = terms.length === 0 ? "month" : (chosen ?? usualAxis(actions.filter(isOpen), terms.length));
  const axis = useMemo(
    () =>
      by === "term"
        ? termAxis(terms)
        : monthAxis(
            actions.map((action) => spanOf(action, terms)),
            today,
          ),
    [by, terms, actions, today],
  );
  const groups = useMemo(
    () => planGroups(journal, framework, actions, terms),
    [journal, framework, actions, terms],
  );
  const dropped = all.length - actions.length;
  return (
    <div className={styles["view"]}>
      {actions.length === 0 ? (
        <EmptyState
          title={words.emptyTitle}
          actions={
            readOnly ? undefined : <LinkButton to={paths.plan(journey)}>{words.toPriorities}</LinkButton>
          }
        >
          {words.empty}
        </EmptyState>
      ) : (
        <>
          {terms.length > 0 && (
            <div className={styles["bar"]}>
              <SelectField
                label={words.columns}
                value={by}
                options={(["month", "term"] as const).map((value) => ({ value, label: words.by[value] }))}
                onChange={({ target }) => setChosen(target.value === "term" ? "term" : "month")}
              />
            </div>
          )}
          {isWide ? (
            <RoadTable {...{ journey, axis, groups, terms, today }} />
          ) : (
            <RoadList {...{ axis, actions, terms, today }} />
          )}
          {dropped > 0 && <p className={styles["quiet"]}>{words.dropped(dropped)}</p>}
        </>
      )}
      <Terms {...{ journey, journal, readOnly, terms }} />
    </div>
  );
}

/** By terms where people plan by them. */
function usualAxis(open: readonly { readonly term: unknown }[], terms: number): Axis["by"] {
  return terms > 0 && open.some(({ term }) => term !== undefined) ? "term" : "month";
}
