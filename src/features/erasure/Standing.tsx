import { formatDay } from "../../lib/format";
import type { ErasureTold } from "../../storage/erasureTold";
import { Tag } from "../../ui/Tag";
import styles from "./Erasure.module.css";
import { words } from "./words";

const DAY_MS = 24 * 60 * 60 * 1000;

/** How far an erasure is on this device, in words; days that it can still be taken back are counted. */
export function Standing({ told }: { readonly told: ErasureTold }) {
  const { state, by, at, goesAt, goneAt, decidedAt } = told;
  if (state === "gone") return <p className={styles["quiet"]}>{words.goneOn(goneAt ?? at)}</p>;
  if (state === "kept")
    return (
      <p className={styles["quiet"]}>
        {words.askedBy(by, at)} {words.keptOn(decidedAt ?? at)}
      </p>
    );
  if (state === "asked") return <p className={styles["quiet"]}>{words.askedBy(by, at)}</p>;
  const days = goesAt === undefined ? 0 : Math.ceil((goesAt - Date.now()) / DAY_MS);
  return (
    <>
      <p className={styles["quiet"]}>{words.askedBy(by, at)}</p>
      {goesAt !== undefined && (
        <p className={styles["left"]}>
          <Tag icon="clock">{days > 0 ? words.goesIn(days, goesAt) : words.goesSoon}</Tag>
        </p>
      )}
    </>
  );
}

/** When it was erased, for a heading of one thing. */
export const erasedOn = (told: ErasureTold) => formatDay(told.goneAt ?? told.decidedAt ?? told.at);
