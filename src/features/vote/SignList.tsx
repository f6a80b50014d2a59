import type { Sign } from "../../domain/framework";
import { words } from "./words";
import styles from "./SignList.module.css";

/** What would justify a status, to be read. */
export function SignList({ signs }: { readonly signs: readonly Sign[] }) {
  return (
    <div className={styles["signs"]}>
      <p>{words.signs}</p>
      <ul>
        {signs.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
