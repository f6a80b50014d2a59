import styles from "./KeysNote.module.css";
import { words } from "./words";

/** Which keys there are, for whoever has some. `isStep`: also those that answer a competency. */
export function KeysNote({ isStep }: { readonly isStep: boolean }) {
  return (
    <details className={styles["keys"]}>
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
