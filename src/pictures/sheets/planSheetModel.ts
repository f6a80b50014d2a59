/** A plan on paper: how large its letters can be so that all of it stands on one page, and which line stands where. In mm. */
import type { ActionState } from "../../domain/planRegisters";
import type { Axis, Bar } from "../roadmapAxis";
import { sizeOf, type PagePaper } from "./sheetPaper";
import { textWidth } from "../textWidth";
import { lineCount, MM_PER_PT, shortened } from "./textBox";

export type ShownAction = {
  readonly id: string;
  readonly title: string;
  /** Empty where there is none, or names are left out. */
  readonly owner: string;
  readonly when: string;
  readonly state: ActionState;
  readonly bar: Bar | undefined;
};

export type ShownPart = {
  readonly id: string;
  readonly title: string;
  /** Why it was chosen; empty where nobody said. */
  readonly why: string;
  /** 1 to 12; undefined for what belongs to no priority. */
  readonly hue: number | undefined;
  readonly actions: readonly ShownAction[];
};

export type ShownPlan = {
  readonly title: string;
  readonly kicker: string;
  /** Milliseconds since 1970 UTC. */
  readonly time: number;
  readonly axis: Axis;
  /** In columns of the axis. */
  readonly today: number;
  readonly parts: readonly ShownPart[];
};

export type PlanRow = { readonly action: ShownAction; readonly height: number };

export type PlanPart = Omit<ShownPart, "actions"> & {
  readonly isContinued: boolean;
  readonly headHeight: number;
  readonly rows: readonly PlanRow[];
};

export type PlanSheetModel = {
  readonly pages: readonly { readonly parts: readonly PlanPart[] }[];
  readonly fontMm: number;
  /** More lines than one wrap; one line ends in "…" where the paper does. */
  readonly lines: number;
  readonly widths: {
    readonly title: number;
    readonly owner: number;
    readonly when: number;
    readonly road: number;
  };
};

export const PLAN_FORM = { margin: 10, head: 17.5, foot: 5, mark: 5, gap: 2.5, leading: 1.17 } as const;

/** Of the letters of an action: those of a priority. */
export const PART_TITLE = 1.22;
const PART_GAP = 0.9;
/** In mm for each point of its letters: what a line may get beside them. */
const EASE_MOST = 0.5;

/** Of the page, for the road: wide where there is room, narrower before words are cut for it. */
const ROAD = { wide: 0.3, narrow: 0.24 } as const;
/** A column is as wide as the longest text in it, but no wider than this for each point of the letters, in mm. */
const MOST_PER_PT = { owner: 2.6, when: 2.8 } as const;

type Look = { readonly pt: number; readonly lines: number; readonly whyLines: number };
const ALL = Infinity;
/** From generous to tight: what all of it fits with first is taken. Words are cut where the letters can't be smaller. */
const LOOKS: readonly Look[] = [
  ...[13, 12, 11, 10.5, 10, 9.5, 9].map((pt) => ({ pt, lines: ALL, whyLines: ALL })),
  ...[10, 9.5, 9, 8.5].map((pt) => ({ pt, lines: ALL, whyLines: 2 })),
  ...[9, 8.5, 8].map((pt) => ({ pt, lines: 3, whyLines: 1 })),
  ...[8.5, 8, 7.5].map((pt) => ({ pt, lines: 2, whyLines: 0 })),
  ...[8.5, 8, 7.5].map((pt) => ({ pt, lines: 1, whyLines: 0 })),
];
/** Where one page is not enough whatever is done, nothing needs to be small. */
const ON_PAGES: Look = { pt: 9, lines: 2, whyLines: 1 };

/** One page where its letters stay legible on one; more where a plan is larger than that. */
export function planSheetModel(plan: ShownPlan, paper: PagePaper): PlanSheetModel {
  const { widthMm, heightMm } = sizeOf(paper);
  const room = heightMm - 2 * PLAN_FORM.margin - PLAN_FORM.head - PLAN_FORM.foot;
  const width = widthMm - 2 * PLAN_FORM.margin;
  for (const look of LOOKS) {
    // Most can be told not to fit without measuring a word.
    if (leastHeight(plan, look) > room) continue;
    const widths = widthsOf(plan, width, look);
    const parts = laidOut(plan, look, widths);
    if (heightOf(parts) <= room)
      return {
        pages: [{ parts: eased(parts, room, EASE_MOST * look.pt) }],
        fontMm: look.pt * MM_PER_PT,
        lines: look.lines,
        widths,
      };
  }
  const widths = widthsOf(plan, width, ON_PAGES);
  const pages = paged(laidOut(plan, ON_PAGES, widths), room);
  return { pages, fontMm: ON_PAGES.pt * MM_PER_PT, lines: ON_PAGES.lines, widths };
}

function widthsOf({ parts }: ShownPlan, width: number, { pt, lines }: Look): PlanSheetModel["widths"] {
  const actions = parts.flatMap((part) => part.actions);
  const widest = (column: "owner" | "when") =>
    Math.min(
      MOST_PER_PT[column] * pt,
      Math.ceil(Math.max(0, ...actions.map((action) => textWidth(action[column], pt * MM_PER_PT)))),
    );
  const [owner, when] = [widest("owner"), widest("when")];
  const road = width * (lines === ALL ? ROAD.wide : ROAD.narrow);
  const gaps = PLAN_FORM.gap * (owner > 0 ? 4 : 3);
  return { title: width - PLAN_FORM.mark - owner - when - road - gaps, owner, when, road };
}

const widthOf = ({ title, owner, when, road }: PlanSheetModel["widths"]) =>
  PLAN_FORM.mark + title + owner + when + road + PLAN_FORM.gap * (owner > 0 ? 4 : 3);

/** Were every title of one line. */
function leastHeight({ parts }: ShownPlan, { pt }: Look): number {
  const font = pt * MM_PER_PT;
  const rows = parts.reduce((sum, { actions }) => sum + actions.length, 0);
  return rows * font * PLAN_FORM.leading + parts.length * titleHeight(font);
}

const titleHeight = (font: number) => font * PART_TITLE * 1.2 + PART_GAP;

function laidOut(plan: ShownPlan, look: Look, widths: PlanSheetModel["widths"]): readonly PlanPart[] {
  const font = look.pt * MM_PER_PT;
  // The title takes the gap after the mark as well.
  const titleWidth = widths.title + PLAN_FORM.gap;
  const line = font * PLAN_FORM.leading;
  const fit = (text: string, width: number) =>
    look.lines === 1 ? text : shortened(text, font, width, look.lines);
  return plan.parts.map((part) => {
    const whyWidth = widthOf(widths);
    const why = look.whyLines === 0 ? "" : shortened(part.why, font, whyWidth, look.whyLines);
    const rows = part.actions.map((action) => {
      const told = {
        ...action,
        title: fit(action.title, titleWidth),
        owner: fit(action.owner, widths.owner),
        when: fit(action.when, widths.when),
      };
      const count = Math.max(
        1,
        ...(look.lines === 1
          ? []
          : [
              lineCount(told.title, font, titleWidth),
              lineCount(told.owner, font, widths.owner),
              lineCount(told.when, font, widths.when),
            ]),
      );
      return { action: told, height: count * line };
    });
    const headHeight = titleHeight(font) + lineCount(why, font, whyWidth) * line;
    return { ...part, why, isContinued: false, headHeight, rows };
  });
}

const heightOf = (parts: readonly PlanPart[]) => parts.reduce((sum, part) => sum + partHeight(part), 0);
const partHeight = ({ headHeight, rows }: PlanPart) =>
  rows.reduce((sum, row) => sum + row.height, headHeight);

/** What is left of the page goes between its lines, as far as that helps the eye. */
function eased(parts: readonly PlanPart[], room: number, most: number): readonly PlanPart[] {
  const count = parts.reduce((sum, { rows }) => sum + rows.length + 2, 0);
  const ease = Math.min(most, Math.max(0, room - heightOf(parts)) / Math.max(1, count));
  return parts.map((part) => ({
    ...part,
    headHeight: part.headHeight + 2 * ease,
    rows: part.rows.map((row) => ({ ...row, height: row.height + ease })),
  }));
}

/** In their order on as many pages as it takes; the title of a priority never stands alone at the foot of one. */
function paged(parts: readonly PlanPart[], room: number): PlanSheetModel["pages"] {
  const pages: PlanPart[][] = [[]];
  let used = 0;
  for (const part of parts) {
    let rest = part;
    for (;;) {
      const [first] = rest.rows;
      const page = pages.at(-1) ?? [];
      if (used > 0 && used + rest.headHeight + (first?.height ?? 0) > room) {
        pages.push([]);
        used = 0;
        continue;
      }
      let height = rest.headHeight;
      let taken = 0;
      for (const row of rest.rows) {
        if (used + height + row.height > room && taken > 0) break;
        height += row.height;
        taken += 1;
      }
      page.push({ ...rest, rows: rest.rows.slice(0, taken) });
      used += height;
      if (taken === rest.rows.length) break;
      rest = { ...rest, isContinued: true, rows: rest.rows.slice(taken) };
    }
  }
  return pages.map((page) => ({ parts: page }));
}
