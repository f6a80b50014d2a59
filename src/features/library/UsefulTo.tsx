import { use } from "react";
import { authorName } from "../../domain/author";
import type { AuthorId } from "../../domain/ids";
import { CurrentJournal } from "./libraryView";
import styles from "./RowFoot.module.css";
import { words } from "./words";

const NAMES_SHOWN = 3;

type UsefulToProps = { readonly useful: ReadonlySet<AuthorId>; readonly me: AuthorId };

/** Who found it useful: whoever looks at it first, then the others by name, which no paper shows. */
export function UsefulTo({ useful, me }: UsefulToProps) {
  const journal = use(CurrentJournal);
  if (!journal) return null;
  const others = [...useful]
    .filter((author) => author !== me)
    .map((author) => authorName(journal, author) || words.someone)
    .sort((a, b) => a.localeCompare(b, "en"));
  const names = useful.has(me) ? [words.you, ...others] : others;
  const rest = Math.max(0, names.length - NAMES_SHOWN);
  return (
    <p className={styles["useful"]} data-print="none">
      {words.usefulTo(names.slice(0, NAMES_SHOWN), rest)}
    </p>
  );
}
