/** The pages of one domain for the wall, in millimetres: as large letters as its competencies allow, and on as few pages. */
import type { ShownCompetency, ShownDomain } from "../../domain/shownRecord";
import { sizeOf, type PagePaper } from "./sheetPaper";
import { fittingSize, lineCount, MM_PER_PT, shortened } from "./textBox";

/** The style sheet of these pages draws with the same: lengths in parts of the font's size. */
export const WALL = {
  margin: 18,
  wheel: 58,
  titlePt: 12.5,
  statementPt: 9.5,
  whyPt: 9.5,
  title: 1.22,
  statement: 1.36,
  mark: 2.6,
  gap: 1.5,
  headGap: 4,
} as const;
const COLUMN_GAP = 9;
const FOOT_MM = 12;

export interface WallItem {
  readonly competency: ShownCompetency;
  readonly title: string;
  readonly statement: string;
  readonly why: string;
  readonly height: number;
}

export interface WallPage {
  readonly columns: readonly (readonly WallItem[])[];
}

export interface DomainModel {
  readonly title: { readonly text: string; readonly fontSizeMm: number; readonly height: number };
  readonly question: { readonly text: string; readonly fontSizeMm: number; readonly height: number };
  /** Of title and question together. */
  readonly headHeight: number;
  readonly listY: number;
  readonly columnWidth: number;
  readonly columnGap: number;
  /** One of the font's size in millimetres; all sizes of the list are parts of it. */
  readonly em: number;
  /** Added below every item, where there is room. */
  readonly ease: number;
  readonly pages: readonly WallPage[];
}

interface Look {
  readonly scale: number;
  readonly columns: 1 | 2;
  readonly titleLines: number;
  readonly statementLines: number;
}

const LOOKS: readonly Look[] = [
  { scale: 1.5, columns: 1, titleLines: 9, statementLines: 9 },
  { scale: 1.4, columns: 1, titleLines: 9, statementLines: 9 },
  { scale: 1.3, columns: 1, titleLines: 9, statementLines: 9 },
  { scale: 1.2, columns: 1, titleLines: 9, statementLines: 9 },
  { scale: 1.1, columns: 1, titleLines: 9, statementLines: 9 },
  { scale: 1.03, columns: 1, titleLines: 9, statementLines: 9 },
  { scale: 1, columns: 2, titleLines: 9, statementLines: 12 },
  { scale: 0.92, columns: 2, titleLines: 9, statementLines: 12 },
  { scale: 0.84, columns: 2, titleLines: 6, statementLines: 9 },
  { scale: 0.76, columns: 2, titleLines: 4, statementLines: 4 },
  { scale: 0.7, columns: 2, titleLines: 3, statementLines: 3 },
  { scale: 0.66, columns: 2, titleLines: 2, statementLines: 2 },
];

export function domainModel(domain: ShownDomain, paper: PagePaper): DomainModel {
  let last: DomainModel | undefined;
  for (const look of LOOKS) {
    const { model, isTooFull } = placed(domain, paper, look);
    last = model;
    if (last.pages.length === 1 && !isTooFull) return last;
  }
  if (!last) throw new Error("A page for the wall without a look.");
  return last;
}

/** `isTooFull`: something is taller than a page. */
function placed(domain: ShownDomain, paper: PagePaper, look: Look) {
  const { widthMm, heightMm } = sizeOf(paper);
  const width = widthMm - 2 * WALL.margin;
  const beside = width - WALL.wheel - 6;
  const title = headed(domain.title, beside, 3, [36, 32, 28, 24, 20, 17], 1.12);
  const question = headed(domain.question, beside, 6, [19, 17, 15, 13, 11.5], 1.3);
  const headHeight = title.height + WALL.headGap + question.height;
  const listY = WALL.margin + Math.max(8 + headHeight, WALL.wheel) + 9;
  const room = heightMm - WALL.margin - FOOT_MM - listY;
  const columnWidth = (width - (look.columns - 1) * COLUMN_GAP) / look.columns;
  const em = look.scale * MM_PER_PT;
  const items = domain.competencies.map((competency) => itemOf(competency, em, columnWidth, look));
  const pages = paginated(items, look.columns, room);
  const fullest = Math.max(...pages.flatMap(({ columns }) => columns.map((column) => heightOf(column))), 0);
  const most = Math.max(...pages.flatMap(({ columns }) => columns.map(({ length }) => length)), 1);
  const ease = Math.max(0, Math.min(10, (room - fullest) / most));
  const columnGap = COLUMN_GAP;
  const model: DomainModel = { title, question, headHeight, listY, columnWidth, columnGap, em, ease, pages };
  return { model, isTooFull: fullest > room };
}

function headed(words: string, width: number, lines: number, sizesPt: readonly number[], leading: number) {
  const inner = width / 1.06;
  const { text, fontSizeMm } = fittingSize(words, inner, lines, sizesPt);
  return { text, fontSizeMm, height: lineCount(text, fontSizeMm, inner) * fontSizeMm * leading };
}

function itemOf(competency: ShownCompetency, em: number, columnWidth: number, look: Look): WallItem {
  const titleSize = WALL.titlePt * em;
  const inner = columnWidth - WALL.mark * titleSize;
  const cut = (words: string, pt: number, lines: number) => shortened(words, pt * em, inner, lines);
  const title = cut(competency.title, WALL.titlePt, look.titleLines);
  const statement = cut(competency.statement, WALL.statementPt, look.statementLines);
  const why = cut(competency.why, WALL.whyPt, look.statementLines);
  const rows = (words: string, pt: number, leading: number) =>
    lineCount(words, pt * em, inner) * pt * em * leading;
  const height =
    rows(title, WALL.titlePt, WALL.title) +
    // the line that says level and status
    WALL.statementPt * em * WALL.statement +
    rows(statement, WALL.statementPt, WALL.statement) +
    (why === "" ? 0 : rows(why, WALL.whyPt, WALL.statement) + 0.4 * WALL.whyPt * em) +
    WALL.gap * WALL.statementPt * em;
  return { competency, title, statement, why, height };
}

/** Columns are filled one after the other; those of the last page are made about as tall as each other. */
function paginated(items: readonly WallItem[], columns: number, room: number): readonly WallPage[] {
  const pages: WallPage[] = [];
  let rest = items;
  do {
    const whole = filled(rest, columns, room);
    if (whole.rest.length > 0) {
      // Something always goes onto a page, or there would be no end of pages.
      const isStuck = whole.rest.length === rest.length;
      pages.push({ columns: isStuck ? [rest.slice(0, 1), ...whole.columns.slice(1)] : whole.columns });
      rest = isStuck ? rest.slice(1) : whole.rest;
      continue;
    }
    let enough = room;
    let tooLittle = 0;
    for (let step = 0; step < 12; step += 1) {
      const middle = (enough + tooLittle) / 2;
      if (filled(rest, columns, middle).rest.length === 0) enough = middle;
      else tooLittle = middle;
    }
    pages.push({ columns: filled(rest, columns, enough).columns });
    rest = [];
  } while (rest.length > 0);
  return pages;
}

function filled(items: readonly WallItem[], columns: number, room: number) {
  let rest = items;
  const taken = Array.from({ length: columns }, () => {
    let free = room;
    let count = 0;
    while (count < rest.length && (rest[count]?.height ?? 0) <= free) {
      free -= rest[count]?.height ?? 0;
      count += 1;
    }
    const column = rest.slice(0, count);
    rest = rest.slice(count);
    return column;
  });
  return { columns: taken, rest };
}

const heightOf = (items: readonly WallItem[]) => items.reduce((sum, { height }) => sum + height, 0);
