import { describe, expect, it } from "vitest";
import { isSnapshotFile } from "../../src/formats/snapshotSign";

const head = '{"format": "waymark-snapshot", "version": 1';

describe("a file is known as a snapshot", () => {
  it.each([
    ["by its name, whatever is in it", new File(["{}"], "School.WAYMARK.json")],
    ["by the name that browsers let one share", new File([""], "school.waymark.txt")],
    ["by its name where it is sealed", new File(["?"], "school.waymark.json.age")],
    [
      "by how it begins, under a name that a mail program gave it",
      new File([`\uFEFF \n${head}`], "att001.txt"),
    ],
    [
      "by how it begins, without an ending",
      new File([head], "download", { type: "application/octet-stream" }),
    ],
    ["by how it begins, after its other members", new File([`{"app": "x", ${head.slice(1)}`], "a.json")],
    ["by how a sealed one begins", new File(["age-encryption.org/v1\n-> scrypt"], "att002.txt")],
  ])("%s", async (_, file) => {
    expect(await isSnapshotFile(file)).toBe(true);
  });

  it.each([
    ["a note", new File(["We met the waymark-snapshot team."], "note.txt")],
    ["another JSON", new File(['{"format": "other"}'], "timetable.json")],
    ["a picture, though its bytes say otherwise", new File([head], "wall.jpg", { type: "image/jpeg" })],
    [
      "a text that says so far behind",
      new File([`{"a": "${"x".repeat(5_000)}", ${head.slice(1)}`], "a.json"),
    ],
    ["an empty file", new File([], "empty.txt", { type: "text/plain" })],
  ])("and %s is none", async (_, file) => {
    expect(await isSnapshotFile(file)).toBe(false);
  });
});
