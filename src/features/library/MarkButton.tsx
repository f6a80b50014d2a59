import type { ComponentProps } from "react";
import type { Entry } from "../../domain/entry";
import type { Journal } from "../../domain/journal";
import type { Writer } from "../../domain/register";
import { faultText } from "../../state/faultText";
import { usePendingValue } from "../../state/pending";
import { showError } from "../../state/toasts";
import { write } from "../../state/writer";
import { Glyph } from "./Glyph";
import type { LibraryView } from "./libraryView";
import styles from "./RowFoot.module.css";

type MarkButtonProps = {
  readonly glyph: ComponentProps<typeof Glyph>["name"];
  readonly label: string;
  readonly view: LibraryView;
  readonly standing: boolean;
  readonly say: (journal: Journal, writer: Writer, on: boolean) => Entry;
};

/** One's own mark on a resource: one tap says it, another takes it back. */
export function MarkButton({ glyph, label, view, standing, say }: MarkButtonProps) {
  const { shown, attempt } = usePendingValue(view.journal, standing);
  async function mark() {
    const on = !shown;
    const written = await attempt(on, () =>
      write(view.journey, (journal, writer) => [say(journal, writer, on)]),
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
