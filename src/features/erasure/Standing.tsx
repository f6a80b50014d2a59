import { DAY_MS } from "../../lib/time";
import type { ErasureTold } from "../../storage/erasureTold";
import { Tag } from "../../ui/Tag";
import styles from "./Erasure.module.css";
import { words } from "./words";

/** How far an erasure is on this device, in words; days that it can still be taken back are counted. */
export function Standing({ told }: { readonly told: ErasureTold }) {
  const { state, by, at, goesAt, goneAt, decidedAt, isAskedHere, isHere, takenBack } = told;
  const asked = isAskedHere && by === "" ? words.askedHere(at) : words.askedBy(by, at);
  if (takenBack) return <p className={styles["quiet"]}>{words.takenBackBy(takenBack.by, takenBack.at)}</p>;
  if (state === "gone") return <p className={styles["quiet"]}>{words.goneOn(goneAt ?? at)}</p>;
  if (state === "kept")
    return (
      <p className={styles["quiet"]}>
        {asked} {(isHere ? words.keptOn : words.letInOn)(decidedAt ?? at)}
      </p>
    );
  if (state === "asked")
    return (
      <p className={styles["quiet"]}>
        {asked} {!isHere && words.notHere}
      </p>
    );
  const days = goesAt === undefined ? 0 : Math.ceil((goesAt - Date.now()) / DAY_MS);
  return (
    <>
      <p className={styles["quiet"]}>{asked}</p>
      {goesAt !== undefined && (
        <p className={styles["left"]}>
          <Tag icon="clock">{days > 0 ? words.goesIn(days, goesAt) : words.goesSoon}</Tag>
        </p>
      )}
    </>
  );
}
