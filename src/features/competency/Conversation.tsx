import { ExplainedText, type ExplainedPiece } from "../../ui/ExplainedText";
import styles from "./Conversation.module.css";
import { words } from "./words";

/** A question to open a conversation with. */
export function Conversation({ prompt }: { readonly prompt: readonly ExplainedPiece[] }) {
  return (
    <section aria-labelledby="prompt-title" className={styles["box"]}>
      <h3 id="prompt-title" className={styles["heading"]}>
        {words.promptTitle}
      </h3>
      <p className={styles["prompt"]}>
        <ExplainedText pieces={prompt} />
      </p>
      <p className={styles["about"]}>{words.promptAbout}</p>
    </section>
  );
}
