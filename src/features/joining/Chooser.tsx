import { useState } from "react";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { isAlike } from "../../domain/likeness";
import { summaryWheel } from "../../pictures/recordWheel";
import { WheelSmall } from "../../pictures/WheelSmall";
import { useFramework } from "../../state/framework";
import { titleOf } from "../../state/journeyTitle";
import type { StoredSummary } from "../../storage/summaryRow";
import { RadioCards } from "../../ui/RadioCards";
import { Tag } from "../../ui/Tag";
import { TextField } from "../../ui/TextField";
import { findByName, likeliest, SHOWN } from "./candidates";
import styles from "./JoinScreen.module.css";
import { Together } from "./Together";
import { words } from "./words";

type ChooserProps = {
  readonly own: StoredSummary;
  readonly journal: Journal;
  readonly others: readonly StoredSummary[];
};

/** Which other one it is, and then what would come together. */
export function Chooser({ own, journal, others }: ChooserProps) {
  const [chosen, setChosen] = useState<JourneyId | null>(() => likeliest(own, others));
  const [sought, setSought] = useState("");
  const found = findByName(others, sought);
  const shown = found.slice(0, SHOWN);
  const other = others.find(({ journey }) => journey === chosen);
  return (
    <>
      <div className={styles["chooser"]}>
        {others.length > SHOWN && (
          <TextField
            label={words.find}
            type="search"
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
        )}
        {shown.length > 0 ? (
          <RadioCards
            legend={own.members ? words.whichMore : words.which}
            value={chosen}
            options={shown.map((row) => ({
              value: row.journey,
              label: titleOf(row),
              picture: <SmallWheel row={row} />,
              description: <Facts row={row} alike={isAlike(own, row)} />,
            }))}
            onChange={setChosen}
          />
        ) : (
          <p role="status">{words.noneFound}</p>
        )}
        {found.length > shown.length && <p>{words.more(found.length - shown.length)}</p>}
      </div>
      {other && <Together key={other.journey} own={own} journal={journal} other={other} />}
    </>
  );
}

function SmallWheel({ row }: { readonly row: StoredSummary }) {
  const framework = useFramework({ id: row.framework });
  return framework === undefined || framework === "unknown" ? undefined : (
    <WheelSmall record={summaryWheel(framework, row)} size={64} />
  );
}

function Facts({ row, alike }: { readonly row: StoredSummary; readonly alike: boolean }) {
  const [now] = useState(Date.now);
  const facts = [
    words.assessed(Object.keys(row.statuses).length),
    ...(row.evidenceCount > 0 ? [words.evidence(row.evidenceCount)] : []),
    words.touched(row.touchedAt, now),
    ...(row.archived ? [words.archived] : []),
    ...(row.readOnly ? [words.readOnly] : []),
  ];
  return (
    <span className={styles["facts"]}>
      {alike && <Tag>{words.alike}</Tag>}
      <span>{facts.join(" · ")}</span>
    </span>
  );
}
