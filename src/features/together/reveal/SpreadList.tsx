import { useEffect, useRef, useState } from "react";
import type { Agreed } from "../../../domain/agreement";
import type { CompetencyRef } from "../../../domain/framework";
import type { Spread } from "../../../domain/spread";
import { SpreadLegend } from "../../../pictures/SpreadLegend";
import { useIsPrinting } from "../../../state/printing";
import { SegmentedChoice } from "../../../ui/SegmentedChoice";
import type { SessionParts } from "../sessionParts";
import { FILTERS, listedOf, type Filter } from "./filters";
import styles from "./SpreadList.module.css";
import { SpreadRow } from "./SpreadRow";
import { words } from "./words";

type SpreadListProps = SessionParts & {
  /** Those that differ most first. */
  readonly spreads: readonly Spread[];
  readonly agreed: ReadonlyMap<CompetencyRef, Agreed>;
  readonly open: CompetencyRef | undefined;
  /** The one that was closed last: whoever came back from it goes on from there. */
  readonly closed: CompetencyRef | undefined;
  readonly onOpen: (ref: CompetencyRef) => void;
};

export function SpreadList({ framework, session, spreads, agreed, open, closed, onOpen }: SpreadListProps) {
  const listed = listedOf(spreads, agreed);
  const [filter, setFilter] = useState<Filter>(listed.differ.size > 0 ? "differ" : "all");
  const isPrinting = useIsPrinting();
  // On paper the result is whole, whatever was looked at last.
  const shown = isPrinting ? spreads : spreads.filter(({ ref }) => listed[filter].has(ref));
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (closed === undefined || open !== undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-ref="${CSS.escape(closed)}"]`)?.focus();
  }, [closed, open]);
  // What nothing stands under is not offered, save what is said by being empty.
  const offered = FILTERS.filter(
    (each) => listed[each].size > 0 || each === "differ" || each === "agreed" || each === filter,
  );
  return (
    <>
      <div className={styles["filters"]} data-print="none">
        <SegmentedChoice
          label={words.filter}
          value={filter}
          options={offered.map((value) => ({
            value,
            label: `${words.filters[value]} (${listed[value].size})`,
          }))}
          onChange={setFilter}
        />
      </div>
      <SpreadLegend />
      {listed[filter].size === 0 && (
        <p className={styles["nothing"]} data-print="none">
          {words.nothingIn[filter]}
        </p>
      )}
      <ol role="list" ref={list} className={styles["list"]}>
        {shown.map((spread) => (
          <SpreadRow
            key={spread.ref}
            framework={framework}
            session={session}
            spread={spread}
            agreed={agreed.get(spread.ref)}
            isOpen={spread.ref === open}
            onOpen={onOpen}
          />
        ))}
      </ol>
    </>
  );
}
