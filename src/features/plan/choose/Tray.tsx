import type { CompetencyRef } from "../../../domain/framework";
import type { Candidate } from "./candidates";
import { chooseWords as words } from "./chooseWords";
import styles from "./Picture.module.css";
import type { DragOnto } from "./useDragOnto";

type TrayProps = {
  /** Those that stand nowhere on the picture yet. */
  readonly waiting: readonly Candidate[];
  /** The one that the next tap on the picture places. */
  readonly picked: Candidate | undefined;
  readonly drag: DragOnto;
  readonly onPick: (ref: CompetencyRef | undefined) => void;
};

/** The numbers not placed yet, right at the picture: dragged onto it, or tapped, and then the picture where one belongs. */
export function Tray({ waiting, picked, drag, onPick }: TrayProps) {
  return (
    <div className={styles["tray"]} data-print="none">
      {waiting.length > 0 && (
        <ul role="list" aria-label={words.waiting} className={styles["waiting"]}>
          {waiting.map(({ ref, number, title, hue, isPriority }) => (
            <li key={ref} data-hue={hue}>
              <button
                type="button"
                {...drag.handlersOf(ref)}
                className={styles["waits"]}
                aria-pressed={picked?.ref === ref}
                aria-label={words.pick(number, title)}
                title={title}
                onClick={() => drag.wasDrag() || onPick(picked?.ref === ref ? undefined : ref)}
              >
                <span className={styles["badge"]} data-priority={isPriority || undefined} aria-hidden="true">
                  {number}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className={styles["hint"]}>
        {picked ? words.tapWhere(picked.number, picked.title) : waiting.length > 0 && words.waitingHint}
      </p>
    </div>
  );
}
