/** How a self-assessment falls on pages, in millimetres: on as few as there can be, and its domains in one piece where that costs no page. */
import type { ShownCompetency, ShownDomain, ShownRecord } from "../../domain/shownRecord";
import { sizeOf, type PagePaper } from "./sheetPaper";
import { MM_PER_PT, shortened, textHeight } from "./textBox";

/** The style sheet of these pages draws with the same. */
export const FORM = {
  margin: 15,
  /** Of the head of the first page, with its fields; and of the others. */
  firstHead: 48,
  otherHead: 10,
  foot: 12,
  domainHead: 14,
  domainGap: 5,
  words: 102,
  box: 13.5,
  namePt: 9.5,
  statementPt: 8.25,
  name: 1.24,
  statement: 1.34,
  padding: 1.8,
  leastRow: 13.5,
  /** A row grows with its reason up to so many lines. */
  whyLines: 12,
} as const;

export interface FormRow {
  readonly competency: ShownCompetency;
  readonly title: string;
  readonly statement: string;
  readonly why: string;
  readonly height: number;
}

export interface FormPart {
  readonly domain: ShownDomain;
  readonly domainIndex: number;
  readonly title: string;
  readonly isContinued: boolean;
  readonly rows: readonly FormRow[];
}

export interface FormPage {
  readonly parts: readonly FormPart[];
}

export interface FormModel {
  /** Of the line for why: what is left beside the words and the three boxes. */
  readonly whyWidth: number;
  readonly pages: readonly FormPage[];
}

/** A domain that does not fit is not begun where less than this part of a page is left: the larger, the more pages there are. */
const KEPT_FREE = [1, 1 / 2, 1 / 3, 0] as const;

export function assessmentModel(record: ShownRecord, paper: PagePaper, isFilled: boolean): FormModel {
  const { widthMm, heightMm } = sizeOf(paper);
  const width = widthMm - 2 * FORM.margin;
  const whyWidth = width - FORM.words - 3 * FORM.box;
  const whole = heightMm - 2 * FORM.margin - FORM.foot;
  const domains = record.domains.map((domain, domainIndex) => ({
    domain,
    domainIndex,
    title: shortened(domain.title, 12 * MM_PER_PT, FORM.words / 1.06, 2),
    rows: domain.competencies.map((competency) => rowOf(competency, whyWidth, isFilled)),
  }));
  const ways = KEPT_FREE.map((kept) => paged(domains, whole, kept * whole));
  const fewest = Math.min(...ways.map(({ length }) => length));
  const pages = ways.find(({ length }) => length === fewest) ?? [];
  return { whyWidth, pages };
}

type WholePart = Omit<FormPart, "isContinued">;

function paged(domains: readonly WholePart[], whole: number, kept: number): readonly FormPage[] {
  const pages: { readonly parts: FormPart[] }[] = [{ parts: [] }];
  let free = whole - FORM.firstHead;
  const isEmpty = () => pages.at(-1)?.parts.length === 0;
  const turnPage = () => {
    pages.push({ parts: [] });
    free = whole - FORM.otherHead;
  };
  for (const part of domains) {
    const all = heightOf(part.rows);
    const startsAnew =
      heightOf(part.rows.slice(0, 2)) > free || (all > free && all <= whole - FORM.otherHead && free < kept);
    if (startsAnew && !isEmpty()) turnPage();
    let rest = part.rows;
    while (rest.length > 0) {
      let fits = 0;
      while (fits < rest.length && heightOf(rest.slice(0, fits + 1)) <= free) fits += 1;
      if (fits === 0 && !isEmpty()) {
        turnPage();
        continue;
      }
      // One row is never higher than an empty page.
      const rows = rest.slice(0, Math.max(fits, 1));
      pages.at(-1)?.parts.push({ ...part, isContinued: rest !== part.rows, rows });
      free -= heightOf(rows);
      rest = rest.slice(rows.length);
      if (rest.length > 0) turnPage();
    }
  }
  return pages;
}

/** Of so many rows of a domain with its head. */
const heightOf = (rows: readonly FormRow[]) =>
  rows.reduce((sum, { height }) => sum + height, FORM.domainHead + FORM.domainGap);

function rowOf(competency: ShownCompetency, whyWidth: number, isFilled: boolean): FormRow {
  const inner = FORM.words - 4;
  const nameSize = FORM.namePt * MM_PER_PT;
  const size = FORM.statementPt * MM_PER_PT;
  const title = shortened(nameOf(competency), nameSize, inner, 3);
  const statement = shortened(competency.statement, size, inner, 5);
  const why = isFilled ? shortened(competency.why, size, whyWidth - 4, FORM.whyLines) : "";
  const own =
    textHeight(title, { fontSizeMm: nameSize, leading: FORM.name }, inner) +
    textHeight(statement, { fontSizeMm: size, leading: FORM.statement }, inner);
  const whyHeight = textHeight(why, { fontSizeMm: size, leading: FORM.statement }, whyWidth - 4);
  const height = Math.max(FORM.leastRow, Math.max(own, whyHeight) + 2 * FORM.padding);
  return { competency, title, statement, why, height };
}

const nameOf = ({ title, levelTitle }: ShownCompetency) =>
  levelTitle === null ? title : `${title} · ${levelTitle}`;
