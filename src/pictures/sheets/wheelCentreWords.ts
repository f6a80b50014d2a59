/** What stands in the middle of a record's wheel on paper. */
import type { ShownCompetency } from "../../domain/shownRecord";
import { formatNumber } from "../../lib/format";
import type { CentreWords } from "../wheelCentre";
import { words } from "./sheetWords";

export function wheelCentre(all: readonly ShownCompetency[]): CentreWords {
  const earned = all.filter(({ status }) => status === "earned").length;
  const inProgress = all.filter(({ status }) => status === "in-progress").length;
  return {
    big: formatNumber(earned),
    line1: words.ofEarned(all.length),
    line2: words.inProgress(inProgress),
  };
}
