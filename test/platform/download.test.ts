import { expect, test } from "vitest";
import { safeFileName } from "../../src/platform/download";

test.each([
  ["plan.txt", "plan.txt"],
  ["Plan für Mai.txt", "Plan für Mai.txt"],
  ["../../x.html", "x.html"],
  ["..\\..\\x.html", "x.html"],
  ["/etc/passwd", "etc_passwd"],
  ["C:\\plan.txt", "C__plan.txt"],
  [".htaccess", "htaccess"],
  ["a\u0000b\nc.txt", "a_b_c.txt"],
  ['what? "this" <one>|.txt', "what_ _this_ _one__.txt"],
  ["", "file"],
  ["...", "file"],
  ["/", "file"],
  ["  ", "file"],
])("a file called %j is downloaded as %j", (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

test("of a very long name the end is kept, which says what kind of file it is", () => {
  const safe = safeFileName(`${"w".repeat(500)}.jpg`);
  expect(safe).toHaveLength(120);
  expect(safe).toMatch(/w\.jpg$/);
});

test.each(["CON", "nul.txt", "plan.txt.", "plan ", "wall\u202Egpj.exe"])(
  "a name that a system reads as something else (%j) is made plain",
  (name) => {
    const safe = safeFileName(name);
    expect(safe).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
    expect(safe).not.toMatch(/[.\s]$/);
    expect(safe).not.toMatch(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
  },
);

test("a name is never cut in the middle of a character", () => {
  for (const type of [".jpg", ".jpeg"]) {
    const safe = safeFileName(`${"🏫".repeat(100)}${type}`);
    expect(safe).toMatch(/^(🏫)+\.jpe?g$/u);
  }
});
