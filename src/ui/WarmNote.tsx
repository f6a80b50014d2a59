import styles from "./WarmNote.module.css";

/** Something good, in a sentence, read aloud when it comes. Null shows nothing, yet keeps the place that screen readers listen to. */
export function WarmNote({ children }: { readonly children: string | null }) {
  return (
    <p role="status" className={styles["note"]}>
      {children}
    </p>
  );
}
