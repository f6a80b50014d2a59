/** What has changed since the moment chosen, by name: in a column beside the wheel, or over the width of the page. */
import type { Turn } from "../../domain/progress";
import type { ShownRecord } from "../../domain/shownRecord";
import { shownCompetencies } from "./recordTelling";
import { words } from "./sheetWords";
import type { Look } from "./pageLooks";
import { shortened, textHeight } from "./textBox";

export interface ChangeGroup {
  readonly turn: Turn;
  readonly heading: string;
  /** The names, parted by semicolons because names hold commas and "and" themselves; at the end how many more there are. */
  readonly names: string;
}

export interface PlacedChanges {
  readonly heading: string;
  readonly groups: readonly ChangeGroup[];
  readonly fontSizeMm: number;
  readonly height: number;
  /** How many are not named. */
  readonly left: number;
}

/** In parts of the font's size; the style sheet of the page draws with the same. */
export const CHANGES = { heading: 1.5, headingGap: 0.5, leading: 1.3, gap: 0.3, indent: 1.75 } as const;

/** Where names are cut short, they are as long as so many letters' heights a line. */
const NAME_WIDTH_EM = 14;

const TURNS: readonly Turn[] = ["earned", "begun", "back"];

/** Undefined where nobody looks back, or nothing has changed. */
export function placeChanges(
  record: ShownRecord,
  fontSizeMm: number,
  widthMm: number,
  { names: most, nameLines }: Pick<Look, "names" | "nameLines">,
): PlacedChanges | undefined {
  if (record.since === undefined) return undefined;
  const changed = shownCompetencies(record).filter(({ turn }) => turn !== undefined);
  if (changed.length === 0) return undefined;
  let left = 0;
  const groups = TURNS.flatMap((turn) => {
    const titles = changed
      .filter((competency) => competency.turn === turn)
      .map(({ title }) => shortened(title, fontSizeMm, NAME_WIDTH_EM * fontSizeMm, nameLines));
    if (titles.length === 0) return [];
    const named = titles.length > most ? titles.slice(0, most) : titles;
    left += titles.length - named.length;
    const more = titles.length - named.length;
    const list = [...named, ...(more > 0 ? [words.more(more)] : [])].join("; ");
    return [{ turn, heading: words.turns[turn], names: list }];
  });
  const heading = words.changes(record.since);
  const inner = widthMm - CHANGES.indent * fontSizeMm;
  const height = groups.reduce(
    (sum, group) =>
      sum +
      textHeight(`${group.heading}: ${group.names}`, { fontSizeMm, leading: CHANGES.leading }, inner) +
      CHANGES.gap * fontSizeMm,
    textHeight(heading, { fontSizeMm: fontSizeMm * 1.15, leading: CHANGES.heading / 1.15 }, widthMm) +
      CHANGES.headingGap * fontSizeMm,
  );
  return { heading, groups, fontSizeMm, height, left };
}
