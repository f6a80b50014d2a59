import type { FistTally } from "../../../domain/tally";
import styles from "./Choose.module.css";
import { words } from "./words";

/** Who shows fewer than three fingers and why: by name where the session has names, else by their number and reasons alone. */
export function Floor({ tally }: { readonly tally: FistTally }) {
  const { belowThree, carried } = tally;
  if (carried) return <p>{words.carried}</p>;
  const said = belowThree.filter(({ name, why }) => name !== "" || why !== "");
  return (
    <div className={styles["form"]}>
      <p>
        <strong>{words.notCarried(belowThree.length)}</strong>
      </p>
      {said.length > 0 && (
        <ul role="list" className={styles["reasons"]}>
          {numbered(said).map(({ name, why, fingers, id }) => (
            <li key={id}>
              <p>{why || words.noReason}</p>
              <p className={styles["quiet"]}>
                {name !== "" ? words.saidBy(name, words.fingers(fingers)) : words.fingers(fingers)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Two may say the same words with the same fingers, and neither has an id that could be shown. */
const numbered = <T,>(all: readonly T[]) => all.map((one, id) => ({ ...one, id }));
