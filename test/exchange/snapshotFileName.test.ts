import { expect, test } from "vitest";
import { snapshotFileName } from "../../src/exchange/snapshotFileName";

const day = new Date(2026, 7, 4, 23, 30).getTime();

test.each([
  ["Our School", 0, "our-school-2026-08-04.waymark.json"],
  ["Our School", 2, "our-school-and-2-more-2026-08-04.waymark.json"],
  ["../../x.html", 0, "x-html-2026-08-04.waymark.json"],
  ["Escuela Peñaflor: 2º año", 0, "escuela-peñaflor-2º-año-2026-08-04.waymark.json"],
  ["学校", 0, "学校-2026-08-04.waymark.json"],
  ["…", 0, "journey-2026-08-04.waymark.json"],
  ["long ".repeat(40), 0, `${"long-".repeat(12).slice(0, -1)}-2026-08-04.waymark.json`],
])("a snapshot of %o and %i others is called after it and the day", (title, others, name) => {
  expect(snapshotFileName(title, others, day)).toBe(name);
});
