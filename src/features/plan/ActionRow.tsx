import { useState } from "react";
import { ACTION_STATES, type ActionState } from "../../domain/planRegisters";
import { Link } from "react-router";
import { type Action } from "../../domain/action";
import { findCompetency, parseCompetencyRef } from "../../domain/framework";
import { paths } from "../../paths";
import { ActionMark } from "../../pictures/ActionMark";
import { Icon } from "../../ui/Icon";
import { Menu } from "../../ui/Menu";
import { Tag } from "../../ui/Tag";
import styles from "./ActionRow.module.css";
import { isApart } from "../../domain/actionApart";
import { DropForm } from "./DropForm";
import { Finished } from "./Finished";
import { usePlan } from "./planContext";
import { deleteAction } from "./saying";
import { NEXT_STATE, useActionState } from "./useActionState";
import { whenText } from "./when";
import { words } from "./words";

type ActionRowProps = {
  readonly action: Action;
  /** Says for which competencies it is, where the place does not. */
  readonly showFor?: boolean;
  /** Leaves out the owner, where the place says it. */
  readonly hideOwner?: boolean;
  readonly onChanged?: ((action: Action) => void) | undefined;
};

/** One action: what, who, when; a tap on its mark says that it is done, or takes it up again. */
export function ActionRow({ action, showFor = false, hideOwner = false, onChanged }: ActionRowProps) {
  const { journey, journal, readOnly } = usePlan();
  const [asking, setAsking] = useState<"why" | "result">();
  const { shown, set } = useActionState(action);
  const title = action.title || words.untitled;

  async function choose(state: ActionState) {
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
          <Facts action={action} shown={shown} showFor={showFor} hideOwner={hideOwner} />
          {isApart(journal, action) && (
            <Tag tone="warn" icon="split">
              {words.twoAnswers}
            </Tag>
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
          onDrop={async (why) => {
            onChanged?.(action);
            if (await set("dropped", why)) setAsking(undefined);
          }}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {asking === "result" && shown === "done" && (
        <Finished action={action} onClose={() => setAsking(undefined)} />
      )}
    </li>
  );
}

type FactsProps = {
  readonly action: Action;
  readonly shown: ActionState;
  readonly showFor: boolean;
  readonly hideOwner: boolean;
};

function Facts({ action, shown, showFor, hideOwner }: FactsProps) {
  const { terms, today, framework } = usePlan();
  const isOpenNow = shown === "to-do" || shown === "doing";
  const when = isOpenNow ? whenText({ ...action, state: shown }, terms, today) : words.states[shown];
  const competencies = showFor
    ? action.for.flatMap(
        (ref) =>
          findCompetency(framework, parseCompetencyRef(ref)?.competencyId ?? "")?.competency.title ?? [],
      )
    : [];
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
      {competencies.length > 0 && <span className={styles["for"]}>{competencies.join(" · ")}</span>}
    </p>
  );
}
