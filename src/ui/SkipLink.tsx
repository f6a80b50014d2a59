import type { MouseEvent } from "react";
import styles from "./SkipLink.module.css";
import { MAIN_ID } from "./Page";
import { words } from "./words";

/** The first thing Tab reaches: past the bar and the tabs, into the page. */
export function SkipLink() {
  return (
    <a className={styles["skip"]} href={`#${MAIN_ID}`} onClick={skip} data-print="none">
      {words.skipToContent}
    </a>
  );
}

/** Moves the focus without touching the address, which says what is open and nothing else. */
function skip(event: MouseEvent) {
  event.preventDefault();
  document.getElementById(MAIN_ID)?.focus();
}
