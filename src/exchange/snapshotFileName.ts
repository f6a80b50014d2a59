import { SNAPSHOT_SUFFIX } from "../formats/snapshot";

const TITLE_MAX_LENGTH = 60;

/**
 * `our-school-2026-08-14.waymark.json`: what it is of and the local day, so that files sort and say what they are.
 * `others`: how many more journeys it holds.
 */
export function snapshotFileName(title: string, others: number, day: Date): string {
  const words = title
    .normalize("NFC")
    .toLocaleLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ["journey"];
  const name = [...words.join("-")].slice(0, TITLE_MAX_LENGTH).join("").replace(/-$/, "");
  const more = others > 0 ? `-and-${others}-more` : "";
  const two = (part: number) => String(part).padStart(2, "0");
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  return `${name}${more}-${date}${SNAPSHOT_SUFFIX}`;
}
