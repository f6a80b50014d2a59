import type { ActionState } from "../../domain/planRegisters";
import type { Action } from "../../domain/action";
import { placedOf } from "../../domain/framework";
import { formatList } from "../../lib/format";
import { Icon } from "../../ui/Icon";
import styles from "./ActionRow.module.css";
import { considerationsOf } from "./MeetingPoints";
import { usePlan } from "./planContext";
import { whenText } from "./when";
import { words } from "./words";

type ActionFactsProps = {
  readonly action: Action;
  /** As it was tapped a moment ago. */
  readonly shown: ActionState;
  readonly showFor: boolean;
  readonly hideOwner: boolean;
};

/** More than these are counted. */
const MOST_NAMED = 2;

/** What stands below an action: who, when, what came of it, what it is for, and what it moves. */
export function ActionFacts({ action, shown, showFor, hideOwner }: ActionFactsProps) {
  const { terms, today, framework } = usePlan();
  const isOpenNow = shown === "to-do" || shown === "doing";
  const when = isOpenNow ? whenText({ ...action, state: shown }, terms, today) : words.states[shown];
  const competencies = showFor
    ? action.for.flatMap((ref) => placedOf(framework, ref)?.competency.title ?? [])
    : [];
  const touched =
    action.touches.length === 0
      ? []
      : considerationsOf(framework).filter(({ id }) => action.touches.includes(id));
  return (
    <p className={styles["facts"]}>
      {!hideOwner && action.owner !== "" && (
        <span className={styles["fact"]}>
          <Icon name="person" size={16} />
          {action.owner}
        </span>
      )}
      {when !== "" && (
        <span className={styles["fact"]}>
          <Icon name={isOpenNow ? "clock" : "check"} size={16} />
          {when}
        </span>
      )}
      {action.brings.length > 0 && (
        <span className={styles["fact"]}>{words.evidence(action.brings.length)}</span>
      )}
      {touched.length > 0 && (
        <span className={styles["fact"]}>
          {touched.length > MOST_NAMED
            ? words.touchesMany(touched.length)
            : words.touches(formatList(touched.map(({ title }) => title)))}
        </span>
      )}
      {competencies.length > 0 && <span className={styles["for"]}>{competencies.join(" · ")}</span>}
    </p>
  );
}
