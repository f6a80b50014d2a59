import { use, type ComponentProps } from "react";
import type { Entry } from "../../domain/entry";
import { EMPTY_JOURNAL, type Journal } from "../../domain/journal";
import type { Writer } from "../../domain/register";
import { faultText } from "../../state/faultText";
import { usePendingValue } from "../../state/pending";
import { showError } from "../../state/toasts";
import { write } from "../../state/writer";
import { Glyph } from "./Glyph";
import { CurrentJournal, type Eyes } from "./libraryView";
import styles from "./RowFoot.module.css";

type MarkButtonProps = {
  readonly glyph: ComponentProps<typeof Glyph>["name"];
  readonly label: string;
  readonly eyes: Eyes;
  readonly standing: boolean;
  readonly say: (journal: Journal, writer: Writer, on: boolean) => Entry;
};

/** One's own mark on a resource: one tap says it, another takes it back. */
export function MarkButton({ glyph, label, eyes, standing, say }: MarkButtonProps) {
  const { shown, attempt } = usePendingValue(use(CurrentJournal) ?? EMPTY_JOURNAL, standing);
  async function mark() {
    const on = !shown;
    const written = await attempt(on, () =>
      write(eyes.journey, (journal, writer) => [say(journal, writer, on)]),
    );
    if (!written.ok) showError(faultText(written.error));
  }
  return (
    <button type="button" className={styles["mark"]} aria-pressed={shown} onClick={() => void mark()}>
      <Glyph name={glyph} filled={shown} />
      {label}
    </button>
  );
}
