import { useEffect, useState } from "react";
import { Button } from "./Button";
import { CodePicture } from "./CodePicture";
import styles from "./CodeSequence.module.css";
import { words } from "./codeWords";
import { IconButton } from "./IconButton";

interface CodeSequenceProps {
  /** What cameras read: at least one text. */
  readonly texts: readonly string[];
  /** The accessible name of each picture. */
  readonly label: string;
}

/** How long each is shown: a camera reads a sharp one in a third of it. */
const STEP_MS = 1_300;

/**
 * Codes that belong together, one after the other and round again, by themselves; by hand where somebody likes it better, or wants
 * less to move. They can be read in any order.
 */
export function CodeSequence({ texts, label }: CodeSequenceProps) {
  const [at, setAt] = useState(0);
  const [runs, setRuns] = useState(() => !matchMedia("(prefers-reduced-motion: reduce)").matches);
  const count = texts.length;
  const shown = at % count;

  useEffect(() => {
    if (!runs || count < 2) return undefined;
    const timer = setInterval(() => setAt((before) => before + 1), STEP_MS);
    return () => clearInterval(timer);
  }, [runs, count]);

  const step = (by: number) => {
    setRuns(false);
    setAt((shown + count + by) % count);
  };
  const name = count > 1 ? `${label}. ${words.part(shown + 1, count)}` : label;
  return (
    <div className={styles["sequence"]}>
      <div className={styles["code"]}>
        <CodePicture text={texts[shown] ?? ""} label={name} />
      </div>
      {count > 1 && (
        <div className={styles["steps"]}>
          <IconButton icon="back" label={words.before} onClick={() => step(-1)} />
          <span className={styles["part"]}>{words.part(shown + 1, count)}</span>
          <IconButton icon="forward" label={words.next} onClick={() => step(1)} />
          <Button onClick={() => setRuns(!runs)}>{runs ? words.pause : words.goOn}</Button>
        </div>
      )}
    </div>
  );
}
