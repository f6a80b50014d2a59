// How a figure is told: as the ratio of ours to what it is measured beside, of pairs taken one right after the other, with its
// median, its spread and, where there are pairs enough, an interval that says how sure the median is.
import { median, spread } from "./pages.mjs";

/** Below this many the interval would promise more than it can. */
const FEWEST_PAIRS = 15;
const RESAMPLES = 2_000;

/** Each pair's own ratio: what disturbs one of the two disturbs the other as well. */
export const ratios = (over, under) => over.map((value, round) => value / under[round]);

/**
 * Prints and notes one line. `values`: one of each round. `most` or `least`: the limit for their median; without either it is
 * told and not judged. `ours`, `beside`: what the ratio is made of, as text. Returns whether it holds; without any value it
 * does not.
 */
export function tellLine({ lines }, { name, values, most, least, digits = 2, ours = "", beside = "" }) {
  const isKnown = values.length > 0 && values.every(Number.isFinite);
  const value = isKnown ? median(values) : undefined;
  const holds = isKnown && (most === undefined || value <= most) && (least === undefined || value >= least);
  const target =
    most !== undefined ? `at most ${most}` : least !== undefined ? `at least ${least}` : "told only";
  const interval = isKnown && values.length >= FEWEST_PAIRS ? intervalOf(values) : undefined;
  const sure = interval ? `, 95 % of resamples ${told(interval, digits)}` : "";
  const of = ours === "" ? "" : ` (${ours}${beside === "" ? "" : ` beside ${beside}`})`;
  console.log(
    `  ${name}: ${target}: ${isKnown ? spread(values, digits) : "not measured"}${sure}${of}: ${said(holds)}`,
  );
  lines.push({
    name,
    value,
    spread: isKnown ? [Math.min(...values), Math.max(...values)] : [],
    ...(interval && { interval }),
    rounds: values.length,
    ...(ours !== "" && { ours, beside }),
    target,
    holds,
  });
  return holds;
}

/** All lines of a run, one under the other. */
export function printTable(lines) {
  if (lines.length === 0) return;
  const rows = lines.map(({ name, value, interval, target, holds, digits = 2 }) => [
    name,
    value === undefined ? "not measured" : value.toFixed(digits),
    interval ? told(interval, digits) : "",
    target,
    said(holds),
  ]);
  const all = [["figure", "median", "interval", "target", ""], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  console.log("");
  for (const row of all)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    );
}

const said = (holds) => (holds ? "holds" : "DOES NOT HOLD");
const told = ([low, high], digits) => `[${low.toFixed(digits)}-${high.toFixed(digits)}]`;

/**
 * The bootstrap interval of the median: from the 2.5th to the 97.5th of a hundred medians of as many values drawn from these. The
 * draws are the same in every run, so that equal samples give equal lines.
 */
function intervalOf(values) {
  let state = 0x9e3779b9;
  const draw = () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const medians = Array.from({ length: RESAMPLES }, () =>
    median(values.map(() => values[Math.floor(draw() * values.length)])),
  ).sort((a, b) => a - b);
  return [medians[Math.floor(RESAMPLES * 0.025)], medians[Math.ceil(RESAMPLES * 0.975) - 1]];
}
