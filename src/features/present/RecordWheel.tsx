import { placesIn, type ShownRecord } from "../../domain/shownRecord";
import { shownWheel } from "../../pictures/recordWheel";
import { WheelDrawing } from "../../pictures/WheelDrawing";
import styles from "./Slide.module.css";
import { words } from "./words";

/** The wheel of what is shown, as large as its slide has room for. */
export function RecordWheel({ record }: { readonly record: ShownRecord }) {
  const all = placesIn(record);
  const count = (status: string) => all.filter(({ competency }) => competency.status === status).length;
  return (
    <div className={styles["wheel"]}>
      <WheelDrawing
        record={shownWheel(record)}
        label={words.wheel(record.title)}
        tone="screen"
        centre={{
          big: String(count("earned")),
          line1: words.ofEarned(all.length),
          line2: words.inProgress(count("in-progress")),
        }}
      />
    </div>
  );
}
