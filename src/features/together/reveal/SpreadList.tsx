import { useState } from "react";
import type { Agreed } from "../../../domain/agreement";
import { placedOf, titleOf, type CompetencyRef } from "../../../domain/framework";
import type { Spread } from "../../../domain/spread";
import { isFlagged } from "../../../domain/spreadOrder";
import { hueOf } from "../../../pictures/hue";
import { SpreadStrip } from "../../../pictures/SpreadStrip";
import { StatusMark } from "../../../pictures/StatusMark";
import { STATUS_TITLES } from "../../../pictures/words";
import { SegmentedChoice } from "../../../ui/SegmentedChoice";
import type { SessionParts } from "../sessionParts";
import { Flags } from "./Flags";
import styles from "./Reveal.module.css";
import { words } from "./words";

type SpreadListProps = SessionParts & {
  /** Those that differ most first. */
  readonly spreads: readonly Spread[];
  readonly agreed: ReadonlyMap<CompetencyRef, Agreed>;
  readonly open: CompetencyRef | undefined;
  readonly onOpen: (ref: CompetencyRef) => void;
};

type Filter = keyof typeof words.filters;

export function SpreadList({ framework, session, spreads, agreed, open, onOpen }: SpreadListProps) {
  const isAgreed = (ref: CompetencyRef) => agreed.get(ref)?.isStanding === true;
  const listed: Readonly<Record<Filter, readonly Spread[]>> = {
    differ: spreads.filter(
      (spread) => !isAgreed(spread.ref) && (spread.unanimous === undefined || isFlagged(spread)),
    ),
    all: spreads,
    agreed: spreads.filter(({ ref }) => isAgreed(ref)),
  };
  const [filter, setFilter] = useState<Filter>(listed.differ.length > 0 ? "differ" : "all");
  const filters = Object.keys(listed) as Filter[];
  return (
    <>
      <div data-print="none">
        <SegmentedChoice
          label={words.filter}
          value={filter}
          options={filters.map((value) => ({
            value,
            label: `${words.filters[value]} (${listed[value].length})`,
          }))}
          onChange={setFilter}
        />
      </div>
      {listed[filter].length === 0 && <p className={styles["quiet"]}>{words.nothingIn[filter]}</p>}
      <ol role="list" className={styles["list"]}>
        {listed[filter].map((spread) => {
          const { ref, counts } = spread;
          const placed = placedOf(framework, ref);
          const agreement = agreed.get(ref);
          return (
            <li
              key={ref}
              className={styles["row"]}
              data-hue={placed && hueOf(placed.domainIndex)}
              data-current={ref === open || undefined}
            >
              <button
                type="button"
                className={styles["name"]}
                aria-current={ref === open}
                onClick={() => onOpen(ref)}
              >
                {titleOf(framework, ref)}
              </button>
              <div className={styles["strip"]}>
                <SpreadStrip counts={counts} />
              </div>
              <div className={styles["marks"]}>
                <Flags session={session} spread={spread} />
                {agreement?.isStanding && (
                  <span className={styles["agreedMark"]}>
                    <StatusMark status={agreement.status} size={20} />
                    {words.agreedMark(STATUS_TITLES[agreement.status])}
                  </span>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
