import { useId } from "react";
import type { Evidence } from "../../domain/evidence";
import { Icon } from "../../ui/Icon";
import tileStyles from "./EvidenceTile.module.css";
import styles from "./PickTile.module.css";
import { TileFace } from "./TileFace";

type PickTileProps = {
  readonly item: Evidence;
  readonly note?: string | undefined;
  readonly picked: boolean;
  readonly onPick: (picked: boolean) => void;
};

/** One item, small, to be ticked among others: all of it is the target. */
export function PickTile({ item, note, picked, onPick }: PickTileProps) {
  const id = useId();
  return (
    <div className={styles["pick"]} data-picked={picked || undefined}>
      <input
        type="checkbox"
        id={id}
        className={styles["input"]}
        checked={picked}
        onChange={(event) => onPick(event.target.checked)}
      />
      <label htmlFor={id} className={tileStyles["tile"]}>
        <TileFace item={item} note={note} />
      </label>
      <span className={styles["box"]} aria-hidden="true">
        {picked && <Icon name="check" size={20} />}
      </span>
    </div>
  );
}
