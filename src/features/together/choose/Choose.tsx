import type { SessionParts } from "../sessionParts";
import styles from "./Choose.module.css";
import { DotsPart } from "./DotsPart";
import { FistPart } from "./FistPart";
import { dotsOf, fistsOf } from "./rounds";
import { words } from "./words";

/** The last step of a session: what to work on, and whether the room can go with it. */
export default function Choose(parts: SessionParts) {
  const isEmpty = dotsOf(parts.session).length + fistsOf(parts.session).length === 0;
  return (
    <div className={styles["choose"]}>
      {parts.readOnly && isEmpty && <p>{words.nothingHere}</p>}
      <DotsPart {...parts} />
      <FistPart {...parts} />
    </div>
  );
}
