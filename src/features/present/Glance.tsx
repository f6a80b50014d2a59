import type { Turn } from "../../domain/progress";
import { placesIn, type ShownRecord } from "../../domain/shownRecord";
import { hueOf } from "../../pictures/hue";
import { StatusMark } from "../../pictures/StatusMark";
import { TurnMark } from "../../pictures/TurnMark";
import { RecordWheel } from "./RecordWheel";
import styles from "./Slide.module.css";
import { changesInWords, standing, words } from "./words";

/** More lines than this do not fit beside the wheel, nor are they read from the last row. */
const MOST = 8;
/** What is to be celebrated first. */
const TURNS: readonly Turn[] = ["earned", "begun", "back"];

/** Where the record stands: the wheel, and by name what has changed since the moment that one looks back to. */
export function Glance({
  record,
  titleId,
}: {
  readonly record: ShownRecord;
  readonly titleId: string | undefined;
}) {
  const changed = record.since !== undefined;
  return (
    <>
      <div className={styles["words"]}>
        <h1 id={titleId} className={styles["kicker"]}>
          {words.glance}
        </h1>
        <p className={styles["statement"]}>{standing(record)}</p>
        {changed && <p className={styles["statement"]}>{changesInWords(record)}</p>}
        {changed && <Changes record={record} />}
      </div>
      <RecordWheel record={record} />
    </>
  );
}

function Changes({ record }: { readonly record: ShownRecord }) {
  const all = TURNS.flatMap((turn) => placesIn(record).filter(({ competency }) => competency.turn === turn));
  if (all.length === 0) return null;
  // One that is left over is named rather than counted.
  const shown = all.length === MOST + 1 ? all : all.slice(0, MOST);
  return (
    <ul role="list" className={styles["changes"]} aria-label={words.changed}>
      {shown.map(({ competency: { id, title, status, turn }, domainIndex }) => (
        <li key={id} data-hue={hueOf(domainIndex)}>
          {turn === "back" ? <TurnMark isBack size={28} /> : <StatusMark status={status} size={28} />}
          <span>
            {title}
            {turn !== undefined && <span className={styles["turn"]}> {words.turns[turn]}</span>}
          </span>
        </li>
      ))}
      {all.length > shown.length && <li>{words.andMore(all.length - shown.length)}</li>}
    </ul>
  );
}
