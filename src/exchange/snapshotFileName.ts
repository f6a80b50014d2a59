import { calendarDay } from "../lib/format";
import { SNAPSHOT_SUFFIX } from "../formats/snapshot";

const TITLE_MAX_LENGTH = 60;

/**
 * `our-school-2026-08-14.waymark.json`: what it is of and the local day, so that files sort and say what they are. `day` is
 * any moment of it, `others` how many more journeys it holds. One that was made to be shown says so: it is no safe copy.
 */
export function snapshotFileName(title: string, others: number, day: number, isToShow = false): string {
  const words = title
    .normalize("NFC")
    .toLocaleLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ["journey"];
  const name = [...words.join("-")].slice(0, TITLE_MAX_LENGTH).join("").replace(/-$/, "");
  const more = others > 0 ? `-and-${others}-more` : "";
  return `${name}${more}${isToShow ? "-to-show" : ""}-${calendarDay(day)}${SNAPSHOT_SUFFIX}`;
}
