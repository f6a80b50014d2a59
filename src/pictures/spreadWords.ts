/** How the views of a room are named, and in which order they stand. */
import type { View } from "../domain/ballot";
import { formatCount, formatList, formatNumber } from "../lib/format";
import { STATUS_IN_SENTENCE, STATUS_TITLES } from "./words";

/** From those who see least to those who see most; whoever can't judge stands apart at the end. */
export const SPREAD_ORDER: readonly View[] = ["not-started", "in-progress", "earned", "cannot-judge"];

export const VIEW_TITLES: Readonly<Record<View, string>> = {
  ...STATUS_TITLES,
  "cannot-judge": "Can’t judge",
};

const IN_SENTENCE: Readonly<Record<View, string>> = {
  ...STATUS_IN_SENTENCE,
  "cannot-judge": "can’t judge",
};

/** For example "3 not started, 5 in progress and 1 can’t judge". */
export function spreadInWords(counts: Readonly<Record<View, number>>): string {
  const said = SPREAD_ORDER.filter((view) => counts[view] > 0).map(
    (view) => `${formatNumber(counts[view])} ${IN_SENTENCE[view]}`,
  );
  return said.length > 0 ? formatList(said) : formatCount(0, { one: "# voices", other: "# voices" });
}
