import type { Evidence } from "../../domain/evidence";
import { formatDay } from "../../lib/format";
import { kindOf } from "./filter";
import { LeftOutNote } from "./LeftOutNote";
import { mayBePrinted } from "./leftOut";
import styles from "./Print.module.css";
import { useIsPrinting } from "./printing";
import { TilePicture } from "./TileFace";
import { words } from "./words";

/** On paper: every item that may be shown, however many, and a line on the others. */
export function PrintedList({ items }: { readonly items: readonly Evidence[] }) {
  const printing = useIsPrinting();
  if (!printing) return null;
  return (
    <div className={styles["onlyPrinted"]}>
      <ul role="list" className={styles["list"]}>
        {items.filter(mayBePrinted).map((item) => (
          <li key={item.id}>
            <TilePicture item={item} />
            <span>
              <strong>{item.title === "" ? words.untitled : item.title}</strong>
              {[
                words.kinds[kindOf(item)],
                item.date === "" ? "" : formatDay(Date.parse(`${item.date}T12:00`)),
                item.caption,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      <LeftOutNote items={items} />
    </div>
  );
}
