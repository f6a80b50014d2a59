import { expect, onTestFinished, test, vi } from "vitest";
import { wayToShare } from "../../src/state/sharing";

/** A browser that shares files of these endings. */
function browserSharing(...endings: readonly string[]): void {
  vi.stubGlobal("navigator", {
    canShare: ({ files }: { files: readonly File[] }) =>
      files.every(({ name }) => endings.some((ending) => name.endsWith(ending))),
  });
  onTestFinished(() => void vi.unstubAllGlobals());
}

test("a snapshot is shared as it is where the browser does that, and as text where it refuses .json", () => {
  browserSharing(".json", ".txt");
  expect(wayToShare("ours.waymark.json", "")).toEqual({
    name: "ours.waymark.json",
    type: "application/json",
  });
  browserSharing(".txt", ".html");
  expect(wayToShare("ours.waymark.json", "")).toEqual({ name: "ours.waymark.txt", type: "text/plain" });
  expect(wayToShare("ours.html", "text/html")).toEqual({ name: "ours.html", type: "text/html" });
});

test("a sealed file is never shared as text, and nothing is where the browser shares nothing", () => {
  browserSharing(".txt");
  expect(wayToShare("ours.waymark.json.age", "")).toBeUndefined();
  vi.stubGlobal("navigator", {});
  expect(wayToShare("ours.waymark.json", "")).toBeUndefined();
});
