import { calendarDay } from "../lib/format";
import { SNAPSHOT_SUFFIX } from "../formats/snapshot";

const TITLE_MAX_LENGTH = 60;

/**
 * `our-school-2026-08-14.waymark.json`: what it is of and the local day, so that files sort and say what they are. `day` is
 * any moment of it, `others` how many more journeys it holds. One that was made to be shown says so: it is no safe copy.
 */
export function snapshotFileName(title: string, others: number, day: number, isToShow = false): string {
  const more = others > 0 ? `-and-${others}-more` : "";
  return `${titleWords(title)}${more}${isToShow ? "-to-show" : ""}-${calendarDay(day)}${SNAPSHOT_SUFFIX}`;
}

/** `our-school-wheel-2026-08-14.png`: of what is made of a record for others. `kind`: what it is, or "". */
export function shownFileName(title: string, kind: string, day: number, suffix: string): string {
  return `${titleWords(title)}${kind === "" ? "" : `-${kind}`}-${calendarDay(day)}${suffix}`;
}

function titleWords(title: string): string {
  const words = title
    .normalize("NFC")
    .toLocaleLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ["journey"];
  return [...words.join("-")].slice(0, TITLE_MAX_LENGTH).join("").replace(/-$/, "");
}
