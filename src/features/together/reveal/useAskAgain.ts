import type { Spread } from "../../../domain/spread";
import { useOnce } from "../../../state/once";
import { showError } from "../../../state/toasts";
import type { SessionParts } from "../sessionParts";
import { useAsk } from "../useAsk";
import { roundOf, statusQuestionsOf, type StatusQuestion } from "./questions";

export type AskAgainProps = SessionParts & {
  readonly question: StatusQuestion;
  /** Those that still differ. */
  readonly spreads: readonly Spread[];
};

export type AskAgain = {
  /** `planned`: the session set out to ask so often. `possible`: nobody set out to, and it can be done all the same. */
  readonly is: "planned" | "possible" | "over";
  readonly ask: () => Promise<void>;
};

/** The room is asked once more, blind again, about what still differs. */
export function useAskAgain(props: AskAgainProps): AskAgain {
  const { session, question, spreads, readOnly } = props;
  const put = useAsk(props);
  const once = useOnce();
  // A vote on priorities in between takes nothing away from it.
  const isLast = statusQuestionsOf(session).at(-1)?.n === question.n;
  const ask = () =>
    once(async () => {
      const differing = new Set(spreads.map(({ ref }) => ref));
      const refs = question.refs.filter((ref) => differing.has(ref));
      const fault = await put({ kind: "statuses", refs, again: question.n });
      if (fault !== undefined) showError(fault);
    });
  if (readOnly || !isLast || spreads.length === 0) return { is: "over", ask };
  return { is: roundOf(session, question) < session.rounds ? "planned" : "possible", ask };
}
