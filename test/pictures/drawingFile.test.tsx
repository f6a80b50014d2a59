import { expect, it } from "vitest";
import { drawingSvg } from "../../src/pictures/drawingFile";
import { shownWheel } from "../../src/pictures/recordWheel";
import { titleLines } from "../../src/pictures/titleLines";
import { WheelDrawing } from "../../src/pictures/WheelDrawing";
import { competency, HOSTILE, shown } from "../formats/shown";
import { readStrictly } from "../formats/wellFormed";

it.each([...HOSTILE, "\ud83d".repeat(9), "\ud83d\ude00".repeat(600), `x${"\ud83d\ude00".repeat(600)}`])(
  "is a well-formed file whose words stay words: %j",
  (words) => {
    const record = shown([], {
      title: words,
      domains: [1, 2].map((id) => ({
        id: `${id}`,
        title: words,
        question: words,
        competencies: [competency(`${id}/one`, { title: words })],
      })),
    });
    const wheel = <WheelDrawing record={shownWheel(record)} label={words} tone="paper" />;
    const svg = drawingSvg(wheel);
    expect(() => encodeURIComponent(svg)).not.toThrow();
    // The strict reader knows no references to white space.
    const told = svg.replace(/^<\?xml[^>]*\?>\s*/, "").replaceAll(/&#x?[9AD];/g, " ");
    const elements = readStrictly(told);
    expect(elements[0]?.name).toBe("svg");
    expect(elements.filter(({ name }) => name === "script" || name === "img")).toEqual([]);
  },
);

it("never cuts a letter of a title in two", () => {
  for (const start of ["", "x", "xy"])
    expect(titleLines(start + "\ud83d\ude00".repeat(600)).whole).not.toMatch(/\p{Cs}/u);
});
