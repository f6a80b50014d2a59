import { useEffect, useState } from "react";
import { Button } from "./Button";
import { CodePicture } from "./CodePicture";
import styles from "./CodeSequence.module.css";
import { codeWords as words } from "./codeWords";

interface CodeSequenceProps {
  /** One code or several that belong together; a camera may read them in any order. */
  readonly texts: readonly string[];
  /** The accessible name of each: what it is for. Which of how many it is comes after it. */
  readonly label: string;
  readonly size?: number | undefined;
}

/** Long enough for a camera that needs a second look, short enough that four of them go round in seconds. */
const TURN_MS = 900;

/** Codes one after the other by themselves, round and round, until somebody holds one. By hand alone where motion is reduced. */
export function CodeSequence({ texts, label, size }: CodeSequenceProps) {
  const [n, setN] = useState(0);
  const [isRunning, setRunning] = useState(() => !prefersStill());
  const count = texts.length;
  const current = Math.min(n, count - 1);
  useEffect(() => {
    if (!isRunning || count < 2) return undefined;
    const timer = setInterval(() => setN((before) => (before + 1) % count), TURN_MS);
    return () => clearInterval(timer);
  }, [isRunning, count]);
  const text = texts[current];
  if (text === undefined) return null;
  if (count === 1) return <CodePicture text={text} label={label} size={size} />;
  const step = (by: number) => {
    setRunning(false);
    setN((current + by + count) % count);
  };
  const nth = words.nth(current + 1, count);
  return (
    <div className={styles["sequence"]}>
      <CodePicture text={text} label={`${label}. ${nth}`} size={size} />
      {/* Read aloud only where somebody steps: a number every second is noise. */}
      <p className={styles["nth"]} aria-live={isRunning ? "off" : "polite"}>
        {nth}
      </p>
      <ol className={styles["course"]} aria-hidden="true">
        {texts.map((one, at) => (
          <li key={one} data-current={at === current || undefined} />
        ))}
      </ol>
      <div className={styles["buttons"]}>
        <Button icon="back" onClick={() => step(-1)}>
          {words.before}
        </Button>
        <Button onClick={() => setRunning(!isRunning)}>{isRunning ? words.pause : words.run}</Button>
        <Button icon="forward" onClick={() => step(1)}>
          {words.next}
        </Button>
      </div>
    </div>
  );
}

const prefersStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
