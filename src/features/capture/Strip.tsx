import { useEffect, useRef } from "react";
import type { EvidenceId } from "../../domain/ids";
import type { WaitingRow } from "../../storage/database";
import { Icon } from "../../ui/Icon";
import { kindOf, titleOf, whoText } from "./piece";
import { PiecePicture } from "./PiecePicture";
import styles from "./Strip.module.css";
import { words } from "./words";

type StripProps = {
  readonly rows: readonly WaitingRow[];
  readonly openId: EvidenceId | undefined;
  readonly onOpen: (id: EvidenceId | undefined) => void;
};

/** What was caught, one beside the other, the latest in sight. A tap opens one. */
export function Strip({ rows, openId, onOpen }: StripProps) {
  const list = useRef<HTMLUListElement>(null);
  const count = rows.length;
  useEffect(() => {
    const box = list.current;
    // Of the strip alone: the page must not move under the finger.
    if (box && count > 0)
      box.scrollLeft = getComputedStyle(box).direction === "rtl" ? -box.scrollWidth : box.scrollWidth;
  }, [count]);
  return (
    <section aria-label={words.caught} className={styles["strip"]}>
      <p role="status" className={styles["count"]}>
        {count === 0 ? words.nothingYet : words.caughtCount(count)}
      </p>
      {count > 0 && (
        <ul ref={list} role="list" className={styles["list"]}>
          {rows.map((row) => (
            <li key={row.id}>
              <button
                type="button"
                className={styles["tile"]}
                aria-label={words.tileName(words.tileKinds[kindOf(row.content)], titleOf(row), whoText(row))}
                aria-expanded={row.id === openId}
                onClick={() => onOpen(row.id === openId ? undefined : row.id)}
              >
                <PiecePicture row={row} />
                {row.showing !== undefined && (
                  <span className={styles["answered"]} aria-hidden="true">
                    <Icon name={mayBeShown(row) ? "check" : "person"} size={14} />
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const mayBeShown = ({ showing }: WaitingRow) => showing === "nobody" || showing === "consented";
