import { IconButton } from "../../ui/IconButton";
import styles from "./Pager.module.css";
import { viewerWords as words } from "./viewerWords";
import type { Walk } from "./walk";

/** To the items before and after, in the list that one came from. */
export function Pager({ walk }: { readonly walk: Walk }) {
  if (!walk.place || walk.place.of < 2) return null;
  return (
    <nav aria-label={words.pager} className={styles["pager"]} data-print="none">
      <IconButton
        icon="back"
        variant="quiet"
        label={words.previous}
        aria-disabled={!walk.onPrevious}
        onClick={walk.onPrevious}
      />
      <span className={styles["place"]}>{words.place(walk.place.at, walk.place.of)}</span>
      <IconButton
        icon="forward"
        variant="quiet"
        label={words.next}
        aria-disabled={!walk.onNext}
        onClick={walk.onNext}
      />
    </nav>
  );
}
