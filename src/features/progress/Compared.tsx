import { memo, useDeferredValue, useSyncExternalStore } from "react";
import { marksIn } from "../../pictures/marksIn";
import { StatusLegend } from "../../pictures/StatusLegend";
import { WheelDrawing } from "../../pictures/WheelDrawing";
import type { WheelInput } from "../../pictures/wheelTypes";
import styles from "./Compared.module.css";
import type { RecordThen } from "./wheelAt";
import { words } from "./words";

type Side = { readonly key: string; readonly heading: string; readonly record: RecordThen };

/** The record at two moments, the earlier one first. */
export function Compared({ sides }: { readonly sides: readonly Side[] }) {
  // Both halves explained at once: every domain of every wheel, as if it were one.
  const domains = sides.flatMap(({ record }) => record.wheel.domains);
  const marks = marksIn({ domains, levels: 0 });
  return (
    <div className={styles["compared"]}>
      {sides.map(({ key, heading, record }) => (
        <figure key={key} className={styles["side"]}>
          <figcaption className={styles["words"]}>
            <h3 className={styles["heading"]}>{heading}</h3>
            <p className={styles["counts"]}>
              <strong>{record.earned}</strong> {words.ofEarned(record.total)} ·{" "}
              {words.inProgress(record.inProgress)}
            </p>
          </figcaption>
          <Picture
            wheel={record.wheel}
            label={words.wheel(heading, record.earned, record.inProgress, record.total)}
          />
        </figure>
      ))}
      <div className={styles["legend"]}>
        <StatusLegend {...marks} />
      </div>
    </div>
  );
}

/** The thumb of the slider follows the finger at once, and the pictures as soon as they can. */
function Picture({ wheel, label }: { readonly wheel: WheelInput; readonly label: string }) {
  const shown = useDeferredValue(wheel);
  const shownLabel = useDeferredValue(label);
  const labels = useSyncExternalStore(watchWidth, isWide, () => true);
  return (
    <div className={styles["picture"]}>
      <Drawing record={shown} label={shownLabel} labels={labels} />
    </div>
  );
}

const Drawing = memo(WheelDrawing);

/** Two wheels beside each other on a phone have no room for the domains' names. */
const WIDE = "(width >= 40rem)";
const isWide = () => window.matchMedia(WIDE).matches;
function watchWidth(onChange: () => void) {
  const query = window.matchMedia(WIDE);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
