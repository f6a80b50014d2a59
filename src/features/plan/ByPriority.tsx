import { readPriorities } from "../../domain/priority";
import { readGivenUpApart } from "../../domain/priorityApart";
import { paths } from "../../paths";
import { EmptyState } from "../../ui/EmptyState";
import { LinkButton } from "../../ui/LinkButton";
import { ActionList } from "./ActionList";
import { PriorityOrder } from "./choose/PriorityOrder";
import { GivenUpApart } from "./GivenUpApart";
import { MeetingPoints } from "./MeetingPoints";
import styles from "./Plan.module.css";
import { usePlan } from "./planContext";
import { PriorityPart } from "./PriorityPart";
import { QuickAdd } from "./QuickAdd";
import { words } from "./words";

/** The plan as it was chosen: each priority with its reason and its actions, in the order that people put them. */
export function ByPriority() {
  const { journey, journal, framework, readOnly, actions } = usePlan();
  const priorities = readPriorities(journal);
  const refs = new Set(priorities.map(({ ref }) => ref));
  const others = actions.filter((action) => !action.for.some((ref) => refs.has(ref)));
  const isApart = readGivenUpApart(journal).length > 0;
  if (priorities.length === 0 && actions.length === 0 && !isApart)
    return (
      <>
        <EmptyState
          title={words.emptyTitle}
          actions={
            !readOnly && (
              <LinkButton to={paths.plan(journey, "choose")} variant="solid">
                {words.choose}
              </LinkButton>
            )
          }
        >
          {readOnly ? words.emptyHere : words.empty}
        </EmptyState>
        {!readOnly && <QuickAdd label={words.anyAction} />}
      </>
    );
  return (
    <div className={styles["plan"]}>
      <div className={styles["chosen"]}>
        {priorities.length > 0 && (
          <PriorityOrder
            journey={journey}
            journal={journal}
            framework={framework}
            readOnly={readOnly}
            priorities={priorities}
          >
            {(priority) => <PriorityPart priority={priority} />}
          </PriorityOrder>
        )}
        <GivenUpApart />
        {!readOnly && (
          <p className={styles["more"]} data-print="none">
            <LinkButton to={paths.plan(journey, "choose")} icon="plus">
              {priorities.length === 0 ? words.choose : words.chooseMore}
            </LinkButton>
          </p>
        )}
      </div>
      <div className={styles["aside"]}>
        <MeetingPoints />
        {(others.length > 0 || !readOnly) && (
          <section className={styles["others"]} aria-labelledby="other-actions">
            <h2 id="other-actions" className={styles["title"]}>
              {words.others}
            </h2>
            <p className={styles["quiet"]}>
              {priorities.length === 0 ? words.noPriorities : words.othersAbout}
            </p>
            <ActionList label={words.others} actions={others} showFor />
            {!readOnly && <QuickAdd label={words.anyAction} />}
          </section>
        )}
      </div>
    </div>
  );
}
