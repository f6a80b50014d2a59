import { useState } from "react";
import type { Spread } from "../../../domain/spread";
import { showError } from "../../../state/toasts";
import { Button } from "../../../ui/Button";
import { useAsk } from "../useAsk";
import type { SessionParts } from "../sessionParts";
import { statusQuestionsOf, type StatusQuestion } from "./questions";
import styles from "./Reveal.module.css";
import { words } from "./words";

type SecondRoundProps = SessionParts & {
  readonly question: StatusQuestion;
  /** Those that still differ. */
  readonly spreads: readonly Spread[];
};

/** The room is asked once more, blind again, about what was talked about. */
export function SecondRound(props: SecondRoundProps) {
  const { session, question, spreads } = props;
  const [asking, setAsking] = useState(false);
  const ask = useAsk(props);
  // A vote on priorities in between takes nothing away from it.
  const isLast = statusQuestionsOf(session).at(-1)?.n === question.n;
  if (spreads.length === 0 || !isLast) return null;
  const differing = new Set(spreads.map(({ ref }) => ref));
  async function askAgain() {
    setAsking(true);
    const refs = question.refs.filter((ref) => differing.has(ref));
    const fault = await ask({ kind: "statuses", refs, again: question.n });
    setAsking(false);
    if (fault !== undefined) showError(fault);
  }
  return (
    <section aria-labelledby="second-round" className={styles["second"]} data-print="none">
      <h3 id="second-round" className={styles["subheading"]}>
        {words.secondTitle}
      </h3>
      <p className={styles["quiet"]}>{words.second(spreads.length)}</p>
      <Button disabled={asking} onClick={() => void askAgain()}>
        {words.askAgain}
      </Button>
    </section>
  );
}
