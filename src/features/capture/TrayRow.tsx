import { useId, type ReactNode } from "react";
import type { JourneyId } from "../../domain/ids";
import { formatMoment } from "../../lib/format";
import { useSummary } from "../../state/summaries";
import { titleOf as journeyTitleOf } from "../../state/journeyTitle";
import type { WaitingRow } from "../../storage/database";
import { titleOf, whoText } from "./piece";
import { PiecePicture } from "./PiecePicture";
import styles from "./TrayScreen.module.css";
import { words } from "./words";

type TrayRowProps = {
  readonly row: WaitingRow;
  readonly chosen: boolean;
  readonly open: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onOpen: () => void;
  readonly children: ReactNode;
};

/** One piece that waits: chosen with a tap anywhere on it, opened by its picture. */
export function TrayRow({ row, chosen, open, onChoose, onOpen, children }: TrayRowProps) {
  const id = useId();
  const summary = useSummary(row.journey as JourneyId);
  const title = titleOf(row);
  const facts = [
    // What has no title of its own is called by its moment.
    ...(row.title === "" ? [] : [formatMoment(row.caughtAt)]),
    ...(row.journey === "" ? [] : [words.caughtFor(journeyTitleOf(summary))]),
    whoText(row),
  ];
  return (
    <li className={styles["item"]} data-chosen={chosen || undefined}>
      <div className={styles["row"]}>
        <button
          type="button"
          className={styles["picture"]}
          aria-label={words.open(title)}
          aria-expanded={open}
          onClick={onOpen}
        >
          <PiecePicture row={row} />
        </button>
        <div className={styles["words"]}>
          <label htmlFor={id} className={styles["title"]}>
            {title}
          </label>
          <p id={`${id}-facts`} className={styles["facts"]}>
            {facts.join(" · ")}
          </p>
        </div>
        <input
          id={id}
          type="checkbox"
          className={styles["check"]}
          aria-describedby={`${id}-facts`}
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
      </div>
      {children}
    </li>
  );
}
