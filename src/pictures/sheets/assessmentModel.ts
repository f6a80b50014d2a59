/** How a self-assessment falls on pages, in millimetres: a domain begins a page where less than two of its rows would fit. */
import type { ShownCompetency, ShownDomain, ShownRecord } from "../../domain/shownRecord";
import { sizeOf, type PagePaper } from "./sheetPaper";
import { MM_PER_PT, shortened, textHeight } from "./textBox";

/** The style sheet of these pages draws with the same. */
export const FORM = {
  margin: 15,
  /** Of the head of the first page, with its fields; and of the others. */
  firstHead: 52,
  otherHead: 14,
  foot: 12,
  domainHead: 15,
  domainGap: 5,
  words: 96,
  box: 13.5,
  namePt: 9.5,
  statementPt: 8.25,
  name: 1.24,
  statement: 1.34,
  padding: 2.2,
  leastRow: 13.5,
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

export function assessmentModel(record: ShownRecord, paper: PagePaper, isFilled: boolean): FormModel {
  const { widthMm, heightMm } = sizeOf(paper);
  const width = widthMm - 2 * FORM.margin;
  const whyWidth = width - FORM.words - 3 * FORM.box;
  const whole = heightMm - 2 * FORM.margin - FORM.foot;
  const pages: FormPart[][] = [[]];
  let free = whole - FORM.firstHead;
  const turnPage = () => {
    pages.push([]);
    free = whole - FORM.otherHead;
  };
  record.domains.forEach((domain, domainIndex) => {
    const rows = domain.competencies.map((competency) => rowOf(competency, whyWidth, isFilled));
    const title = shortened(domain.title, 12 * MM_PER_PT, FORM.words / 1.06, 2);
    const heightOf = (some: readonly FormRow[]) =>
      some.reduce((sum, { height }) => sum + height, FORM.domainHead + FORM.domainGap);
    const all = heightOf(rows);
    // It is kept whole where it fits a page, unless that would leave a third of this one empty.
    const startsAnew =
      heightOf(rows.slice(0, 2)) > free || (all > free && all <= whole - FORM.otherHead && free < whole / 3);
    if (startsAnew && (pages.at(-1)?.length ?? 0) > 0) turnPage();
    let rest = rows;
    let isContinued = false;
    while (rest.length > 0) {
      let fits = 0;
      while (fits < rest.length && heightOf(rest.slice(0, fits + 1)) <= free) fits += 1;
      // A row is never higher than an empty page; on a first page with a long head there may be room for none.
      if (fits === 0 && (pages.at(-1)?.length ?? 0) > 0) {
        turnPage();
        continue;
      }
      const taken = rest.slice(0, Math.max(fits, 1));
      pages.at(-1)?.push({ domain, domainIndex, title, isContinued, rows: taken });
      free -= heightOf(taken);
      rest = rest.slice(taken.length);
      isContinued = true;
      if (rest.length > 0) turnPage();
    }
  });
  return { whyWidth, pages: pages.map((parts) => ({ parts })) };
}

function rowOf(competency: ShownCompetency, whyWidth: number, isFilled: boolean): FormRow {
  const inner = FORM.words - 4;
  const nameSize = FORM.namePt * MM_PER_PT;
  const size = FORM.statementPt * MM_PER_PT;
  const title = shortened(nameOf(competency), nameSize, inner, 3);
  const statement = shortened(competency.statement, size, inner, 5);
  const height =
    textHeight(title, { fontSizeMm: nameSize, leading: FORM.name }, inner) +
    textHeight(statement, { fontSizeMm: size, leading: FORM.statement }, inner) +
    2 * FORM.padding;
  const rounded = Math.max(FORM.leastRow, height);
  const lines = Math.floor((rounded - 2 * FORM.padding) / (size * FORM.statement));
  const why = isFilled ? shortened(competency.why, size, whyWidth - 4, lines) : "";
  return { competency, title, statement, why, height: rounded };
}

const nameOf = ({ title, levelTitle }: ShownCompetency) =>
  levelTitle === null ? title : `${title} · ${levelTitle}`;
