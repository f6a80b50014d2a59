import type { Evidence } from "../../domain/evidence";
import { formatDay } from "../../lib/format";
import { kindOf } from "./filter";
import { mayBePrinted } from "./leftOut";
import styles from "./Print.module.css";
import { useIsPrinting } from "../../state/printing";
import { words } from "./words";

/** On paper: every item that may be shown, however many, where the screen holds only some of them. */
export function PrintedList({ items }: { readonly items: readonly Evidence[] }) {
  const printing = useIsPrinting();
  if (!printing) return null;
  return (
    <ul role="list" className={styles["list"]}>
      {items.filter(mayBePrinted).map((item) => (
        <li key={item.id}>
          <strong>{item.title === "" ? words.untitled : item.title}</strong>
          {[words.kinds[kindOf(item)], item.date === "" ? "" : dayOf(item.date), item.caption]
            .filter(Boolean)
            .join(" · ")}
        </li>
      ))}
    </ul>
  );
}

const dayOf = (date: string) => formatDay(Date.parse(`${date}T12:00`));
