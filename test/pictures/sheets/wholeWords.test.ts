import { expect, it, vi } from "vitest";
import { assessmentModel } from "../../../src/pictures/sheets/assessmentModel";
import { placeChanges } from "../../../src/pictures/sheets/pageChanges";
import { tellRecord } from "../../../src/pictures/sheets/recordTelling";
import { sheetModel } from "../../../src/pictures/sheets/sheetModel";
import { lineCount, shortened } from "../../../src/pictures/sheets/textBox";
import { competency, shown } from "../../formats/shown";

// Words are asked for in the language of a browser, which node.js is not.
vi.stubGlobal("navigator", { languages: ["en-GB"] });

const REASON =
  "The council asked for it twice, and last year’s pilot became a fortnightly meeting that families now come to. ".repeat(
    2,
  );

it("cuts what is too long behind a word, but for a word that is too long itself", () => {
  const words = "became a fortnightly meeting, and then another one that families came to";
  for (let width = 25; width < 100; width += 3) {
    const told = shortened(words, 4, width, 1);
    expect(lineCount(told, 4, width)).toBe(1);
    expect(words.slice(told.length - 1)).toMatch(/^([,\s]|$)/);
  }
  expect(shortened("M".repeat(80), 4, 60, 1)).toMatch(/^M{5,}…$/);
});

it("tells a reason whole under what comes next where the page has room", () => {
  const record = shown([competency("a/one", { priority: 0, priorityWhy: REASON })]);
  for (const paper of ["A4", "Letter"] as const) {
    const [item] = sheetModel(record, paper, []).lists.lists[2]?.parts[0]?.items ?? [];
    expect(item?.note).toBe(REASON);
  }
});

it("lets a row of a filled self-assessment grow with its reason, and one to fill in by hand not", () => {
  const record = shown([competency("a/one", { why: REASON.slice(0, 220) })]);
  const row = (isFilled: boolean) => assessmentModel(record, "A4", isFilled).pages[0]!.parts[0]!.rows[0]!;
  expect(row(true).why).toBe(REASON.slice(0, 220));
  expect(row(true).height).toBeGreaterThan(row(false).height);
});

it("never cuts the address that a framework comes from", () => {
  const url = `https://example.org/${"a-long-folder/".repeat(16)}framework.html`;
  const plain = shown([competency("a/one")]);
  const source = { title: "A handbook with a long title of its own ".repeat(3), url };
  const record = { ...plain, framework: { ...plain.framework, source } };
  expect(sheetModel(record, "A4", []).foot.link.address).toBe(url.replace("https://", ""));
});

it("parts names that hold “and” by semicolons, and does not speak of answers that a reader knows nothing of", () => {
  const named = (id: string, title: string) => competency(id, { title, turn: "begun", twoAnswers: true });
  const record = {
    ...shown([named("a/one", "Exhibition and Defense"), named("a/two", "Reflection and Iteration")]),
    since: "March",
  };
  const changes = placeChanges(record, 4, 120, { names: 9, nameLines: 9 });
  expect(changes?.groups[0]?.names).toBe("Exhibition and Defense; Reflection and Iteration");
  expect(tellRecord(record).join(" ")).not.toContain("answers");
});
