/**
 * Where everything stands on the poster, in millimetres of an A3; on an A2 all of it is larger in proportion. The wheel is as large
 * as the names of all competencies below it allow; at the densest, long lists end in "and 12 more".
 */
import type { ShownDomain, ShownRecord } from "../../domain/shownRecord";
import { LIST } from "./pageLists";
import { tellRecord } from "./recordTelling";
import type { Box } from "./sheetPaper";
import { fittingSize, lineCount, MM_PER_PT, shortened, textHeight } from "./textBox";

/** What is free of ink around it: so much that four pages of A4 or six of Letter hold an A2. */
export const POSTER = { width: 297, height: 420, marginX: 17, marginY: 21 } as const;
export const POSTER_LEADING = { title: 1.12, paragraph: 1.4, domain: 1.25 } as const;
const CONTENT = POSTER.width - 2 * POSTER.marginX;
const COLUMN_GAP = 7;
const ROW_GAP = 6;
const LEGEND_MM = 7;
const FOOT_MM = 4;

export interface PosterDomain extends Box {
  readonly id: string;
  readonly title: string;
  readonly titleHeight: number;
  readonly items: readonly { readonly id: string; readonly title: string }[];
  readonly more: number;
}

export interface PosterText extends Box {
  readonly text: string;
  readonly fontSizeMm: number;
}

export interface PosterModel {
  readonly kickerY: number;
  readonly title: PosterText;
  readonly paragraph: PosterText;
  readonly wheel: Box;
  readonly legendY: number;
  readonly domains: readonly PosterDomain[];
  readonly fontSizeMm: number;
  readonly footY: number;
  readonly left: number;
}

interface Look {
  readonly wheel: number;
  readonly pt: number;
  readonly lines: number;
}

const LOOKS: readonly Look[] = [
  { wheel: 215, pt: 14, lines: 99 },
  { wheel: 210, pt: 13, lines: 99 },
  { wheel: 205, pt: 12, lines: 99 },
  { wheel: 200, pt: 11, lines: 99 },
  { wheel: 195, pt: 10, lines: 99 },
  { wheel: 185, pt: 9.5, lines: 4 },
  { wheel: 175, pt: 9, lines: 3 },
  { wheel: 165, pt: 8.5, lines: 2 },
  { wheel: 150, pt: 8, lines: 2 },
  { wheel: 145, pt: 7.5, lines: 1 },
  { wheel: 140, pt: 7, lines: 1 },
];

export function posterModel(record: ShownRecord): PosterModel {
  let least: PosterModel | undefined;
  for (const look of LOOKS)
    for (const columns of columnsFor(record.domains.length)) {
      const model = placed(record, look, columns);
      if (model.left === 0) return model;
      if (!least || model.left < least.left) least = model;
    }
  if (!least) throw new Error("A poster without a look.");
  return least;
}

/** Few rows look calmest; more than six columns would break every name. */
function columnsFor(domains: number): readonly number[] {
  if (domains <= 6) return [Math.max(domains, 3)];
  const even = Math.ceil(domains / 2);
  return even <= 6 ? [even] : [6, 5];
}

function placed(record: ShownRecord, look: Look, columns: number): PosterModel {
  const kickerY = POSTER.marginY;
  const title = textAt(kickerY + 8, record.title, 2, [46, 42, 38, 34, 30, 26, 22, 18]);
  const told = tellRecord(record).join(" ");
  const paragraph = textAt(title.y + title.height * POSTER_LEADING.title + 3, told, 4, [19, 18, 17, 16, 14]);
  const wheelY = paragraph.y + paragraph.height * POSTER_LEADING.paragraph + 4;
  const legendY = wheelY + look.wheel + 4;
  const footY = POSTER.height - POSTER.marginY - FOOT_MM;
  const domainsY = legendY + LEGEND_MM + 6;
  const fontSizeMm = look.pt * MM_PER_PT;
  const rows = Math.ceil(record.domains.length / columns);
  const room = footY - 5 - domainsY - (rows - 1) * ROW_GAP;
  const width = (CONTENT - (columns - 1) * COLUMN_GAP) / columns;
  const blocks = record.domains.map((domain) => block(domain, fontSizeMm, width, look.lines));
  const rowsOf = Array.from({ length: rows }, (_, row) => blocks.slice(row * columns, (row + 1) * columns));
  const heights = rowsOf.map((row) => Math.max(...row.map(({ height }) => height)));
  const needed = heights.reduce((sum, height) => sum + height, 0);
  // Where it is too much, every row gives up the same part of its height.
  const share = Math.min(1, room / needed);
  const ease = Math.max(0, Math.min(10, (room - needed) / 3));
  let y = domainsY + ease;
  let left = 0;
  const domains = rowsOf.flatMap((row, index) => {
    const height = (heights[index] ?? 0) * share;
    const cells = row.map((found, column) => {
      const cut = share < 1 ? cutTo(found, height, fontSizeMm) : found;
      left += cut.more;
      return { ...cut, x: POSTER.marginX + column * (width + COLUMN_GAP), y, width, height };
    });
    y += height + ROW_GAP;
    return cells;
  });
  return {
    kickerY,
    title: { ...title, height: title.height * POSTER_LEADING.title },
    paragraph: { ...paragraph, height: paragraph.height * POSTER_LEADING.paragraph },
    wheel: {
      x: (POSTER.width - look.wheel) / 2,
      y: wheelY + ease / 3,
      width: look.wheel,
      height: look.wheel,
    },
    legendY: legendY + (ease * 2) / 3,
    domains,
    fontSizeMm,
    footY,
    left,
  };
}

/** `height` without leading. */
function textAt(y: number, words: string, lines: number, sizesPt: readonly number[]): PosterText {
  const width = CONTENT / 1.06;
  const { text, fontSizeMm } = fittingSize(words, width, lines, sizesPt);
  const height = Math.max(1, lineCount(text, fontSizeMm, width)) * fontSizeMm;
  return { x: POSTER.marginX, y, width: CONTENT, height, text, fontSizeMm };
}

type Block = Pick<PosterDomain, "id" | "title" | "titleHeight" | "items" | "more"> & {
  readonly height: number;
  readonly heights: readonly number[];
};

function block(
  { id, title, competencies }: ShownDomain,
  fontSizeMm: number,
  width: number,
  lines: number,
): Block {
  const size = fontSizeMm * 1.15;
  const name = shortened(title, size * 1.06, width, Math.min(3, lines + 1));
  const titleHeight =
    textHeight(name, { fontSizeMm: size * 1.06, leading: POSTER_LEADING.domain / 1.06 }, width) +
    0.6 * fontSizeMm;
  const inner = width - LIST.indent * fontSizeMm;
  const items = competencies.map((competency) => ({
    id: competency.id,
    title: shortened(competency.title, fontSizeMm, inner, lines),
  }));
  const heights = items.map(
    (item) => lineCount(item.title, fontSizeMm, inner) * fontSizeMm * LIST.leading + LIST.gap * fontSizeMm,
  );
  const height = heights.reduce((sum, each) => sum + each, titleHeight);
  return { id, title: name, titleHeight, items, more: 0, height, heights };
}

function cutTo(found: Block, height: number, fontSizeMm: number): Block {
  if (found.height <= height) return found;
  const moreLine = fontSizeMm * (LIST.leading + LIST.gap);
  let free = height - found.titleHeight - moreLine;
  let fits = 0;
  while (fits < found.items.length && (found.heights[fits] ?? 0) <= free) {
    free -= found.heights[fits] ?? 0;
    fits += 1;
  }
  return { ...found, items: found.items.slice(0, fits), more: found.items.length - fits };
}
