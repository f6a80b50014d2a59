/**
 * A record's statuses as a table for spreadsheets: CSV by RFC 4180 (lines end in CR LF, a quote in quotes is doubled), with the
 * byte order mark without which Excel takes UTF-8 for something else. Times are days of this device's calendar, YYYY-MM-DD.
 */
import type { ShownCompetency, ShownRecord } from "../domain/shownRecord";
import { calendarDay } from "../lib/format";
import { plainText } from "../lib/plainText";
import { statusTableWords as words } from "./shownWords";

const BYTE_ORDER_MARK = "\ufeff";
const LINE_END = "\r\n";

/** What goes in beside the statuses: a column that nobody asked for is not there, not even empty. */
export type TableColumns = { readonly withReasons: boolean; readonly withNames: boolean };

type Column = {
  readonly title: string;
  readonly cell: (competency: ShownCompetency, domain: string) => string;
};

export function statusTable(record: ShownRecord, columns: TableColumns): string {
  const chosen = columnsOf(record, columns);
  const rows = record.domains.flatMap(({ title, competencies }) =>
    competencies.map((competency) => chosen.map(({ cell }) => cell(competency, title))),
  );
  const lines = [chosen.map(({ title }) => title), ...rows].map((cells) => cells.map(field).join(","));
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join("");
}

function columnsOf({ since }: ShownRecord, { withReasons, withNames }: TableColumns): readonly Column[] {
  const sinceColumn: Column = {
    title: words.changedSince(since ?? ""),
    cell: ({ turn }) => (turn ? words.turns[turn] : ""),
  };
  return [
    { title: words.domain, cell: (_, domain) => domain },
    { title: words.competency, cell: ({ title }) => title },
    { title: words.level, cell: ({ levelTitle }) => levelTitle ?? "" },
    { title: words.status, cell: ({ status }) => words.statuses[status] },
    { title: words.saidOn, cell: ({ time }) => (time === undefined ? "" : calendarDay(time)) },
    ...(since === undefined ? [] : [sinceColumn]),
    ...(withReasons ? [{ title: words.reason, cell: ({ why }: ShownCompetency) => why }] : []),
    ...(withNames ? [{ title: words.by, cell: ({ authorName }: ShownCompetency) => authorName }] : []),
    { title: words.evidence, cell: ({ evidenceCount }) => String(evidenceCount) },
  ];
}

/**
 * What a spreadsheet would take for a formula, and run: it gets an apostrophe before it, as OWASP advises
 * (https://owasp.org/www-community/attacks/CSV_Injection). Full width signs count, which East Asian versions read as the same,
 * and white space before a sign, which some skip. So does what comes after a semicolon, a tab or a line break: where those part
 * the cells, a text of ours would begin a new one there.
 */
const FORMULA = /(^|[;\t\r\n])(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])|^(?=[\t\r\n])/g;

function field(text: string): string {
  const guarded = plainText(text).replaceAll(FORMULA, "$1'");
  return /[",;\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
