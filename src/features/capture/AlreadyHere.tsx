import { evidenceWithFile, type Evidence } from "../../domain/evidence";
import type { EvidenceId, JourneyId } from "../../domain/ids";
import { useJournal } from "../../state/journals";
import type { WaitingRow } from "../../storage/database";
import { RadioCards } from "../../ui/RadioCards";
import { titleOf } from "./piece";
import styles from "./Where.module.css";
import { words } from "./words";

export type Twin = { readonly row: WaitingRow; readonly item: Evidence };

/** Those whose very file stands in the journey already. */
export function useTwins(rows: readonly WaitingRow[], journey: JourneyId | ""): readonly Twin[] {
  const loaded = useJournal(journey as JourneyId);
  if (loaded.state !== "ready") return [];
  return rows.flatMap((row) => {
    if (row.content.kind !== "file") return [];
    const item = evidenceWithFile(loaded.journal, row.content.hash).find(({ id }) => id !== row.id);
    return item ? [{ row, item }] : [];
  });
}

type AlreadyHereProps = {
  readonly twins: readonly Twin[];
  /** Those that are kept twice all the same. */
  readonly both: ReadonlySet<EvidenceId>;
  readonly onChange: (both: ReadonlySet<EvidenceId>) => void;
};

/** The same file a second time is noticed before it is saved, and whoever added it says what to do. */
export function AlreadyHere({ twins, both, onChange }: AlreadyHereProps) {
  if (twins.length === 0) return null;
  return (
    <div className={styles["same"]}>
      {twins.map(({ row, item }) => (
        <div key={row.id} className={styles["sameItem"]}>
          <p>{words.hereAlready(titleOf(row), item.title || words.untitled)}</p>
          <RadioCards
            legend={words.hereChoice}
            hideLegend
            value={both.has(row.id) ? "both" : "that"}
            options={[
              { value: "that", label: words.placeThatOne, description: words.placeThatOneAbout },
              { value: "both", label: words.keepBoth, description: words.keepBothAbout },
            ]}
            onChange={(choice) => {
              const next = new Set(both);
              if (choice === "both") next.add(row.id);
              else next.delete(row.id);
              onChange(next);
            }}
          />
        </div>
      ))}
    </div>
  );
}
