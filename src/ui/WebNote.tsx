import styles from "./WebNote.module.css";
import { words } from "./words";

/** Says once, beside them, what is true of several `WebLink`s; they name it by its id. */
export function WebNote({ id }: { readonly id: string }) {
  return (
    <p id={id} className={styles["note"]}>
      {words.opensOnTheWeb}
    </p>
  );
}
