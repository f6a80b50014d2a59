import type { ImportPlan } from "../../exchange/importWork";
import { formatNumber } from "../../lib/format";
import { classes } from "../../ui/classes";
import styles from "./Ledger.module.css";
import { titleOf } from "../../state/journeyTitle";
import { previewWords as words } from "./words";

type Line = {
  readonly count: number;
  readonly what: string;
  readonly about: string;
  readonly isWarm?: boolean;
};

/** The whole file in figures: what would be new, what is known, what would wait for somebody. Nothing is told of what it has none of. */
export function Ledger({ plan }: { readonly plan: ImportPlan }) {
  const lines = linesOf(plan).filter(({ count }) => count > 0);
  if (lines.length === 0) return null;
  return (
    <ul role="list" aria-label={words.totals} className={styles["ledger"]}>
      {lines.map(({ count, what, about, isWarm }) => (
        <li key={what} className={classes(styles["line"], isWarm && styles["warm"])}>
          <span className={styles["figure"]}>{formatNumber(count)}</span>{" "}
          <span className={styles["words"]}>
            <span className={styles["what"]}>{what}</span> <span className={styles["about"]}>{about}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** As many titles as one reads in a line. */
const TITLES_TOLD = 3;

function settleText({ journeys, totals }: ImportPlan): string {
  const open = journeys.filter(({ toSettle }) => toSettle > 0);
  if (totals.journeys === 1 || open.length === 0) return words.toSettleAbout;
  return words.toSettleIn(open.slice(0, TITLES_TOLD).map(titleOf), Math.max(0, open.length - TITLES_TOLD));
}

function linesOf(plan: ImportPlan): readonly Line[] {
  const { totals, newFiles, newFileBytes, newFrameworks, recovered } = plan;
  const { newEntries, knownEntries, toSettle, missingFiles, newJourneys, changedJourneys } = totals;
  return [
    {
      count: newEntries,
      what: words.newEntries(newEntries),
      about: words.inJourneys(newJourneys + changedJourneys, newJourneys),
    },
    { count: newFiles, what: words.newFiles(newFiles), about: words.newFilesAbout(newFileBytes) },
    { count: newFrameworks, what: words.newFrameworks(newFrameworks), about: words.newFrameworksAbout },
    { count: toSettle, what: words.toSettle(toSettle), about: settleText(plan), isWarm: true },
    {
      count: missingFiles,
      what: words.missingFiles(missingFiles),
      about: recovered ? words.missingOfRecovered : words.missingFilesAbout,
      isWarm: true,
    },
    { count: knownEntries, what: words.knownEntries(knownEntries), about: words.knownAbout },
  ];
}
