/** Fits the words in the hole of the wheel: a large figure and up to two lines below it. */
import { textWidth } from "./textWidth";
import type { LabelTier } from "./wheelTypes";

/** For example "8", "of 25 earned", "7 in progress". */
export interface CentreWords {
  readonly big: string;
  readonly line1?: string | undefined;
  readonly line2?: string | undefined;
}

export interface CentreLine {
  readonly text: string;
  readonly part: keyof CentreWords;
  /** The baseline's distance below the middle. */
  readonly y: number;
  readonly fontSize: number;
}

const SIZES: Readonly<Record<LabelTier, Readonly<Record<keyof CentreWords, number>>>> = {
  compact: { big: 70, line1: 27, line2: 25 },
  medium: { big: 66, line1: 20, line2: 18.5 },
  wide: { big: 64, line1: 17, line2: 15 },
};

/** In a smaller hole than this the figure is smaller, so that the words below it need not be. */
const LARGE_HOLE = 125;

const PARTS = ["big", "line1", "line2"] as const;

export function fitCentre(words: CentreWords, hole: number, tier: LabelTier): readonly CentreLine[] {
  const wanted = PARTS.flatMap((part) => {
    const text = words[part];
    return text === undefined || text === ""
      ? []
      : [{ part, text, size: SIZES[tier][part] * (part === "big" ? Math.min(1, hole / LARGE_HOLE) : 1) }];
  });
  const heightOf = ({ part, size }: { readonly part: keyof CentreWords; readonly size: number }) =>
    part === "big" ? size * 0.8 : size * 1.35;
  const height = wanted.reduce((sum, line) => sum + heightOf(line), 0);
  let foot = -height / 2;
  return wanted.map((line) => {
    const head = foot;
    foot += heightOf(line);
    // The circle is narrowest at the line's edge that lies further from the middle.
    const reach = Math.min(hole * 0.9, Math.max(Math.abs(head), Math.abs(foot)));
    const room = 2 * Math.sqrt((hole * 0.92) ** 2 - reach ** 2);
    const fontSize = line.size * Math.min(1, room / textWidth(line.text, line.size));
    const y = Math.round((foot - (line.part === "big" ? line.size * 0.06 : line.size * 0.22)) * 10) / 10;
    return { text: line.text, part: line.part, y, fontSize: Math.round(fontSize * 10) / 10 };
  });
}
