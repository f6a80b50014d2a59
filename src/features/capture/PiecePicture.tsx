import { useWaitingPicture } from "../../state/waiting";
import type { WaitingRow } from "../../storage/database";
import { Icon } from "../../ui/Icon";
import { kindOf } from "./piece";
import styles from "./Strip.module.css";

/** A piece, small: its picture, the beginning of its words, or its kind. Decoration; the name stands beside it. */
export function PiecePicture({ row }: { readonly row: WaitingRow }) {
  const url = useWaitingPicture(row);
  const { content } = row;
  return (
    <span className={styles["picture"]} aria-hidden="true">
      {url !== undefined ? (
        <img src={url} alt="" decoding="async" />
      ) : content.kind === "note" ? (
        <span className={styles["words"]}>{content.text.slice(0, 120)}</span>
      ) : (
        <Icon name={kindOf(content)} size={28} />
      )}
    </span>
  );
}
