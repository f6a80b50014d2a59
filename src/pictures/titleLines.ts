/** A title as one line or two, measured once for all sizes of letters, whole or shortened. */
import { lettersOf, textWidth } from "./textWidth";

/** More never fit; a title of 5,000 letters must not cost time either. */
const MOST_LETTERS = 420;
/** Between any two of these, if no sign that closes follows, a line may end. */
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const CLOSES = /^[、。，．：；！？）」』】ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/;

export interface TitleLines {
  readonly whole: string;
  /** In parts of the size of the letters; so is the other. */
  readonly wholeEm: number;
  /** The two lines that are most alike; null where there is no place to break. */
  readonly pair: readonly [string, string] | null;
  /** The width of the wider one. */
  readonly pairEm: number;
  /** A title too long to be told whole at any size. */
  readonly isEndless: boolean;
}

export function titleLines(title: string): TitleLines {
  const tidy = title.trim().replace(/\s+/g, " ");
  // the letters of a thousand-letter title are not all looked at, and none is cut in two
  const start = tidy.slice(0, MOST_LETTERS * 2).replace(/[\ud800-\udbff]$/, "");
  const letters = lettersOf(start).slice(0, MOST_LETTERS);
  const whole = letters.join("");
  const ends = [0];
  for (const letter of letters) ends.push((ends.at(-1) ?? 0) + textWidth(letter, 1));
  const wholeEm = ends.at(-1) ?? 0;
  let pairEm = Infinity;
  let breakAt = -1;
  for (let at = 1; at < letters.length; at += 1) {
    if (!breaksBefore(letters, at)) continue;
    const first = (ends[at] ?? 0) - (letters[at - 1] === " " ? textWidth(" ", 1) : 0);
    const wider = Math.max(first, wholeEm - (ends[at] ?? 0));
    if (wider < pairEm) [pairEm, breakAt] = [wider, at];
  }
  const pair =
    breakAt < 0
      ? null
      : ([letters.slice(0, breakAt).join("").trimEnd(), letters.slice(breakAt).join("")] as const);
  return { whole, wholeEm, pair, pairEm, isEndless: whole.length < tidy.length };
}

function breaksBefore(letters: readonly string[], at: number): boolean {
  const before = letters[at - 1] ?? "";
  const after = letters[at] ?? "";
  if (after === " ") return false;
  // "&" ends a line badly; it goes with what follows.
  if (before === " ") return letters[at - 2] !== "&";
  if (/[-/–]/.test(before)) return true;
  return (
    (IDEOGRAPH.test(before) || IDEOGRAPH.test(after)) && !CLOSES.test(after) && !/[（「『【]/.test(before)
  );
}

/** As many whole words as the first line takes, and as much of the rest as the second does, ending in "…". */
export function shortenedLines({ whole }: TitleLines, roomEm: number): readonly string[] {
  const rest = whole.split(" ");
  let first = "";
  for (
    let longer = rest[0];
    longer !== undefined && textWidth(longer, 1) <= roomEm;
    longer = joined(first, rest[0])
  ) {
    first = longer;
    rest.shift();
  }
  if (first === "") return [cut(whole, roomEm)].filter(Boolean);
  const second = rest.length === 0 ? "" : cut(rest.join(" "), roomEm);
  return [second === "" ? cut(`${first}…`, roomEm) : first, second].filter(Boolean);
}

function joined(first: string, next: string | undefined): string | undefined {
  return next === undefined ? undefined : `${first} ${next}`;
}

/** "" where not even one letter and the dots fit. */
function cut(text: string, roomEm: number): string {
  const letters = lettersOf(text);
  const dots = textWidth("…", 1);
  let em = 0;
  let kept = 0;
  for (const letter of letters) {
    em += textWidth(letter, 1);
    if (em + dots > roomEm) break;
    kept += 1;
  }
  if (kept === letters.length) return text.endsWith("…") ? text : `${text}…`;
  const start = letters.slice(0, kept).join("").trimEnd();
  return start === "" ? "" : `${start}…`;
}
