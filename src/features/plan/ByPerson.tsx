import { isOpen } from "../../domain/action";
import { byOwner } from "../../domain/plan";
import { EmptyState } from "../../ui/EmptyState";
import { LinkButton } from "../../ui/LinkButton";
import { paths } from "../../paths";
import { ActionList } from "./ActionList";
import styles from "./Plan.module.css";
import { usePlan } from "./planContext";
import { words } from "./words";

/** The same actions by who does them; what nobody has taken on yet stands last. */
export function ByPerson() {
  const { journey, actions } = usePlan();
  if (actions.length === 0)
    return (
      <EmptyState
        title={words.plan}
        actions={<LinkButton to={paths.plan(journey)}>{words.views.priorities}</LinkButton>}
      >
        {words.noActions}
      </EmptyState>
    );
  return (
    <div className={styles["people"]}>
      {[...byOwner(actions)].map(([owner, own]) => (
        <section key={owner} className={styles["person"]} aria-label={owner || words.nobody}>
          <h2 className={styles["title"]}>{owner || words.nobody}</h2>
          <p className={styles["quiet"]}>{words.ownerCount(own.filter(isOpen).length, own.length)}</p>
          <ActionList label={words.actionsFor(owner || words.nobody)} actions={own} showFor hideOwner />
        </section>
      ))}
    </div>
  );
}
