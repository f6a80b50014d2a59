import type { Action } from "../../domain/action";
import { STATE, type ActionState } from "../../domain/planRegisters";
import { setActionState } from "../../domain/actionTelling";
import { usePendingValue } from "../../state/pending";
import { offerUndo } from "../../state/undoing";
import { write } from "../../state/writer";
import { usePlan } from "./planContext";
import { words } from "./words";

/** The state as it was tapped a moment ago, and what a tap does. */
export function useActionState(action: Action) {
  const { journey, journal } = usePlan();
  const { shown, attemptOrTell } = usePendingValue<ActionState>(journal, action.state);
  /** `why`: for dropping it. */
  async function set(state: ActionState, why = ""): Promise<boolean> {
    // What stands already needs no saying, unless another was said apart.
    if (state === shown && action.answers.state.length < 2) return true;
    const written = await attemptOrTell(state, () =>
      write(journey, (current, writer) => setActionState(current, writer, action.id, state, why)),
    );
    if (!written) return false;
    const said = written.filter(({ register }) => register === STATE);
    offerUndo(journey, said, words.stateSaid(action.title || words.untitled, words.states[state]));
    return true;
  }
  return { shown, set };
}

/** What one tap on the mark makes of it: it looks like a box to tick, so it ticks. That it is begun is said in the menu and on its page. */
export const NEXT_STATE: Readonly<Record<ActionState, ActionState>> = {
  "to-do": "done",
  doing: "done",
  done: "to-do",
  dropped: "to-do",
};
