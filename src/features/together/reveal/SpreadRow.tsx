import type { Agreed } from "../../../domain/agreement";
import { placedOf, titleOf, type CompetencyRef, type Framework } from "../../../domain/framework";
import type { Session } from "../../../domain/session";
import type { Spread } from "../../../domain/spread";
import { hueOf } from "../../../pictures/hue";
import { METHOD_TITLES } from "../../../pictures/roomWords";
import { SpreadStrip } from "../../../pictures/SpreadStrip";
import { StatusMark } from "../../../pictures/StatusMark";
import { STATUS_TITLES } from "../../../pictures/words";
import { Flags } from "./Flags";
import listStyles from "./SpreadList.module.css";
import styles from "./Reveal.module.css";
import { words } from "./words";

type SpreadRowProps = {
  readonly framework: Framework;
  readonly session: Session;
  readonly spread: Spread;
  readonly agreed: Agreed | undefined;
  readonly isOpen: boolean;
  readonly onOpen: (ref: CompetencyRef) => void;
};

/** One competency: what it is called, how the room sees it, why to talk about it, and what is agreed. */
export function SpreadRow(props: SpreadRowProps) {
  const { framework, session, spread, agreed, isOpen, onOpen } = props;
  const { ref, counts } = spread;
  const placed = placedOf(framework, ref);
  return (
    <li
      className={listStyles["row"]}
      data-hue={placed && hueOf(placed.domainIndex)}
      data-current={isOpen || undefined}
    >
      <button
        type="button"
        className={listStyles["name"]}
        data-ref={ref}
        data-print="word"
        aria-current={isOpen}
        onClick={() => onOpen(ref)}
      >
        {titleOf(framework, ref)}
      </button>
      <div className={listStyles["strip"]}>
        <SpreadStrip counts={counts} />
      </div>
      <div className={styles["marks"]}>
        {agreed?.isStanding ? (
          <span className={styles["agreedMark"]}>
            <StatusMark status={agreed.status} size={20} />
            {words.agreedMark(STATUS_TITLES[agreed.status])}
            <span className={styles["onPaper"]}>· {METHOD_TITLES[agreed.method]}</span>
          </span>
        ) : (
          <Flags session={session} spread={spread} isShort />
        )}
      </div>
    </li>
  );
}
