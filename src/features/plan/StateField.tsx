import { useState } from "react";
import { ACTION_STATES, type ActionState } from "../../domain/planRegisters";
import { type Action } from "../../domain/action";
import { stateReasons } from "../../domain/actionApart";
import { explain, WHY_MAX_LENGTH } from "../../domain/record";
import { ActionMark } from "../../pictures/ActionMark";
import { useSettling } from "../../state/settling";
import { RadioCards } from "../../ui/RadioCards";
import styles from "./Action.module.css";
import { DropForm } from "./DropForm";
import { Finished } from "./Finished";
import { usePlan } from "./planContext";
import { SavedField, Shown } from "./SavedField";
import { useActionState } from "./useActionState";
import { actionWords, words } from "./words";

/** To do, doing, done, or dropped with a reason. */
export function StateField({ action }: { readonly action: Action }) {
  const { journal, readOnly } = usePlan();
  const { shown, set } = useActionState(action);
  const [dropping, setDropping] = useState(false);
  const { tentative, consider } = useSettling((next: ActionState) => choose(next));
  const reasons = stateReasons(journal, action);
  const said = reasons[0]?.of ?? action.stateSaid?.entry.id;

  async function choose(state: ActionState) {
    setDropping(state === "dropped" && shown !== "dropped");
    if (state !== "dropped" && state !== shown) await set(state);
  }
  if (readOnly)
    return (
      <div className={styles["state"]}>
        <p className={styles["stateShown"]}>
          <ActionMark state={action.state} />
          {words.states[action.state]}
        </p>
        <Shown
          label={action.state === "dropped" ? actionWords.why : actionWords.whyState}
          text={reasons.map(({ value }) => value).join("\n")}
        />
      </div>
    );
  return (
    <div className={styles["state"]}>
      <div className={styles["choice"]}>
        <RadioCards
          legend={actionWords.state}
          layout="row"
          value={tentative ?? (dropping ? "dropped" : shown)}
          onChange={(next, byArrow) => (byArrow ? consider(next) : void choose(next))}
          options={ACTION_STATES.map((state) => ({
            value: state,
            label: words.states[state],
            picture: <ActionMark state={state} size={28} />,
          }))}
        />
      </div>
      {dropping && (
        <DropForm
          action={action}
          onDrop={(reason) => set("dropped", reason)}
          onClose={() => setDropping(false)}
        />
      )}
      {said !== undefined && action.state === "dropped" && !dropping && (
        <SavedField
          key={said}
          fieldKey={`action-state/${said}`}
          label={actionWords.why}
          standing={reasons[0]?.value ?? ""}
          max={WHY_MAX_LENGTH}
          kind="lines"
          say={(current, writer, text) => explain(current, writer, said, text)}
        />
      )}
      {shown === "done" && <Finished action={action} />}
    </div>
  );
}
