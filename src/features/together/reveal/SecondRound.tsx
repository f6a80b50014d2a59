import { Button } from "../../../ui/Button";
import styles from "./Reveal.module.css";
import { useAskAgain, type AskAgainProps } from "./useAskAgain";
import { words } from "./words";

/** Offered where the session set out to ask more than once; else it can be found in the menu. */
export function SecondRound(props: AskAgainProps) {
  const { is, ask } = useAskAgain(props);
  if (is !== "planned") return null;
  return (
    <section aria-labelledby="second-round" className={styles["second"]} data-print="none">
      <h3 id="second-round" className={styles["subheading"]}>
        {words.secondTitle}
      </h3>
      <p className={styles["quiet"]}>{words.second(props.spreads.length)}</p>
      <Button onClick={() => void ask()}>{words.askAgain}</Button>
    </section>
  );
}
