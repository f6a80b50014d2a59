import { useEffect, useRef } from "react";
import styles from "./KeysNote.module.css";
import { words } from "./words";

/** Which keys there are, for whoever has some. `isStep`: also those that answer a competency. */
export function KeysNote({ isStep }: { readonly isStep: boolean }) {
  const details = useRef<HTMLDetailsElement>(null);
  // It lies over the step, so it goes as soon as something else is wanted.
  useEffect(() => {
    const shut = (event: Event) => {
      if (!details.current?.contains(event.target as Node)) details.current?.removeAttribute("open");
    };
    const shutByKey = (event: KeyboardEvent) =>
      event.key === "Escape" && details.current?.removeAttribute("open");
    document.addEventListener("pointerdown", shut, true);
    document.addEventListener("focusin", shut);
    document.addEventListener("keydown", shutByKey);
    return () => {
      document.removeEventListener("pointerdown", shut, true);
      document.removeEventListener("focusin", shut);
      document.removeEventListener("keydown", shutByKey);
    };
  }, []);
  return (
    <details ref={details} className={styles["keys"]}>
      <summary>{words.keys}</summary>
      <dl className={styles["list"]}>
        {words.keyList
          .filter(({ inStep }) => isStep || !inStep)
          .map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
      </dl>
    </details>
  );
}
