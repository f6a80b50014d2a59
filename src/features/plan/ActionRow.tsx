import { useState } from "react";
import { ACTION_STATES, type ActionState } from "../../domain/planRegisters";
import { Link } from "react-router";
import { type Action } from "../../domain/action";
import { paths } from "../../paths";
import { ActionMark } from "../../pictures/ActionMark";
import { Button } from "../../ui/Button";
import { Menu } from "../../ui/Menu";
import { ActionFacts } from "./ActionFacts";
import styles from "./ActionRow.module.css";
import { AnotherDay } from "./AnotherDay";
import { isApart } from "../../domain/actionApart";
import { DropForm } from "./DropForm";
import { Finished } from "./Finished";
import { usePlan } from "./planContext";
import { deleteAction } from "./saying";
import { TwoAnswers } from "./TwoAnswers";
import { NEXT_STATE, useActionState } from "./useActionState";
import { words } from "./words";

type ActionRowProps = {
  readonly action: Action;
  /** Says for which competencies it is, where the place does not. */
  readonly showFor?: boolean;
  /** Leaves out the owner, where the place says it. */
  readonly hideOwner?: boolean;
  /** Offers another day in the row itself, where that is what there is to decide. */
  readonly offerDay?: boolean;
  /** What came of it was begun to be told here, and left: it is open again. */
  readonly resultLeft?: boolean;
  readonly onChanged?: ((action: Action) => void) | undefined;
};

/** One action: what, who, when; a tap on its mark says that it is done, or takes it up again. */
export function ActionRow({
  action,
  showFor = false,
  hideOwner = false,
  offerDay = false,
  resultLeft = false,
  onChanged,
}: ActionRowProps) {
  const { journey, journal, readOnly } = usePlan();
  const [asking, setAsking] = useState<"why" | "result" | "day">();
  const [wasLeft, setWasLeft] = useState(false);
  if (resultLeft && !wasLeft) {
    setWasLeft(true);
    setAsking("result");
  }
  const { shown, set } = useActionState(action);
  const title = action.title || words.untitled;
  const canMove = !readOnly && (shown === "to-do" || shown === "doing");

  async function choose(state: ActionState) {
    if (state === shown && action.answers.state.length < 2) return setAsking(undefined);
    if (state === "dropped") return setAsking("why");
    onChanged?.(action);
    setAsking(state === "done" ? "result" : undefined);
    await set(state);
  }
  return (
    <li className={styles["item"]} data-state={shown}>
      <div className={styles["row"]}>
        {readOnly ? (
          <span className={styles["still"]}>
            <ActionMark state={shown} label={words.states[shown]} />
          </span>
        ) : (
          <button
            type="button"
            className={styles["mark"]}
            aria-label={words.advance[shown](title)}
            title={words.states[shown]}
            onClick={() => void choose(NEXT_STATE[shown])}
          >
            <ActionMark state={shown} />
          </button>
        )}
        <div className={styles["words"]}>
          <Link to={paths.action(journey, action.id)} className={styles["title"]}>
            {title}
          </Link>
          <ActionFacts action={action} shown={shown} showFor={showFor} hideOwner={hideOwner} />
          {isApart(journal, action) && <TwoAnswers />}
          {canMove && offerDay && asking !== "day" && (
            <div className={styles["offer"]}>
              <Button variant="plain" icon="clock" onClick={() => setAsking("day")}>
                {words.anotherDay}
              </Button>
            </div>
          )}
        </div>
        {!readOnly && (
          <Menu
            label={words.more(title)}
            icon="more"
            iconOnly
            variant="plain"
            items={[
              ...ACTION_STATES.map((state) => ({
                id: state,
                label: words.states[state],
                checked: shown === state,
                onSelect: () => void choose(state),
              })),
              ...(canMove
                ? [
                    {
                      id: "day",
                      label: words.anotherDay,
                      icon: "clock" as const,
                      onSelect: () => setAsking("day"),
                    },
                  ]
                : []),
              { id: "open", label: words.open, icon: "edit", to: paths.action(journey, action.id) },
              {
                id: "delete",
                label: words.delete,
                icon: "trash",
                danger: true,
                onSelect: () => void deleteAction(journey, action),
              },
            ]}
          />
        )}
      </div>
      {asking === "why" && (
        <DropForm
          action={action}
          onDrop={(why) => {
            onChanged?.(action);
            return set("dropped", why);
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === "day" && canMove && (
        <AnotherDay action={action} onMove={() => onChanged?.(action)} onClose={() => setAsking(undefined)} />
      )}
      {asking === "result" && shown === "done" && (
        <Finished action={action} onClose={() => setAsking(undefined)} />
      )}
    </li>
  );
}
