import { useWaitingPicture } from "../../state/waiting";
import type { WaitingRow } from "../../storage/database";
import { Icon } from "../../ui/Icon";
import { useBlobSource } from "./blobSource";
import { kindOf } from "./piece";
import styles from "./Strip.module.css";

/** A piece, small: its picture, the beginning of its words, or its kind. Decoration; the name stands beside it. */
export function PiecePicture({ row }: { readonly row: WaitingRow }) {
  const picture = useWaitingPicture(row);
  const source = useBlobSource(picture);
  const { content } = row;
  return (
    <span className={styles["picture"]} aria-hidden="true">
      {picture ? (
        <img ref={source} alt="" decoding="async" />
      ) : content.kind === "note" ? (
        <span className={styles["words"]}>{content.text.slice(0, 120)}</span>
      ) : (
        <Icon name={kindOf(content)} size={28} />
      )}
    </span>
  );
}
