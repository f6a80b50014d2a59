import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statusTable } from "../../src/formats/statusTable";
import { plainText } from "../../src/lib/plainText";
import { competency, HOSTILE, NOON, photograph, shown } from "./shown";

const LEAST = { withReasons: false, withNames: false };

/** By RFC 4180; throws where it is none. */
function readTable(text: string, separator = ","): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let rest = text;
  let row: string[] = [];
  while (rest !== "") {
    const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
    const plain = rest.slice(0, rest.search(new RegExp(`[${separator}\r\n"]|$`)));
    row.push(quoted ? (quoted[1] ?? "").replaceAll('""', '"') : plain);
    rest = rest.slice((quoted?.[0] ?? plain).length);
    if (rest.startsWith("\r\n")) {
      rows.push(row);
      row = [];
      rest = rest.slice(2);
    } else if (rest.startsWith(separator)) rest = rest.slice(1);
    else throw new Error(`No table: ${JSON.stringify(rest.slice(0, 40))}`);
  }
  return rows;
}

const read = (text: string) => readTable(text.slice(1));

describe("the table of statuses", () => {
  test("has a line for each competency, and no column that nobody asked for", () => {
    const wall = photograph("wall");
    const record = shown([
      competency("a/one", {
        status: "earned",
        levelTitle: "Foundational",
        time: NOON,
        why: "Seen.",
        authorName: "Ann",
        evidence: [wall],
        evidenceCount: 1,
      }),
      competency("a/two", { turn: "back" }),
    ]);
    const text = statusTable(record, LEAST);
    expect(text.startsWith("\ufeff")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(read(text)).toEqual([
      ["Domain", "Competency", "Level", "Status", "Since", "Evidence that may be shown"],
      ["Purpose", "Title of a/one", "Foundational", "Earned", "2026-08-20", "1"],
      ["Purpose", "Title of a/two", "", "Not started", "", "0"],
    ]);
    const whole = statusTable({ ...record, since: "May" }, { withReasons: true, withNames: true });
    expect(read(whole).map((row) => row.slice(5))).toEqual([
      ["Changed since May", "Reason", "By", "Evidence that may be shown"],
      ["", "Seen.", "Ann", "1"],
      ["Gone back", "", "", "0"],
    ]);
  });

  test("begins no cell as a formula does, whatever was written, and gives the words back", () => {
    const texts = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 20 }));
    fc.assert(
      fc.property(texts, texts, (title, why) => {
        const table = read(
          statusTable(shown([competency("a/one", { title, why })]), { withReasons: true, withNames: false }),
        );
        expect(table).toHaveLength(2);
        expect(table[1]).toHaveLength(7);
        for (const cell of table.flat())
          expect(cell).not.toMatch(/^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/);
        const withoutGuards = (text: string) => text.replaceAll("'", "");
        expect(withoutGuards(table[1]?.[1] ?? "")).toBe(withoutGuards(plainText(title)));
        expect(withoutGuards(table[1]?.[5] ?? "")).toBe(withoutGuards(plainText(why)));
      }),
      { numRuns: 100 },
    );
  });

  test.each(["a;=1", "a\t=1", "a\n=1", "a\r\n @SUM(1)", "b;\n-1"])(
    "guards %j also where a spreadsheet parts the cells elsewhere",
    (why) => {
      const text = statusTable(shown([competency("a/one", { why })]), {
        withReasons: true,
        withNames: false,
      });
      expect(text).not.toMatch(/[;\t\r\n]\s*[=+\-@]/);
    },
  );
});
