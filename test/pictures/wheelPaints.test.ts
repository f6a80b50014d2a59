import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { WHEEL_PAINTS, type WheelPaints } from "../../src/pictures/wheelPaints";
import { contrast, SIGHTS } from "./colourSight";

const css = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("prefers-color-scheme: dark");

it("has for paper the colours that the app has by day", () => {
  const { sans: _, serif: __, ...colours } = WHEEL_PAINTS.paper;
  const { sans: ___, serif: ____, ...day } = fromTokens(light);
  expect(colours).toEqual(day);
});

describe.each(SIGHTS)("to eyes with %s sight", (sight) => {
  it.each([
    ["by day", fromTokens(light)],
    ["by night", fromTokens(dark)],
    ["on paper", WHEEL_PAINTS.paper],
  ] as const)("every form of a cell stands out from its ground %s", (_, paints) => {
    const { card, paper, edge, ink, onHue, hues } = paints;
    // the dashes of what is not started, outline and stripes of what is in progress, solid cells, their check and evidence
    expect(contrast(edge, card, sight)).toBeGreaterThan(3);
    for (const hue of hues) {
      expect(contrast(hue, card, sight)).toBeGreaterThan(3);
      expect(contrast(hue, paper, sight)).toBeGreaterThan(3);
      expect(contrast(onHue, hue, sight)).toBeGreaterThan(3);
      // the domains' names are words
      expect(contrast(hue, paper, sight)).toBeGreaterThan(4.5);
    }
    // what has changed is told on paper, flags and two answers upon a rim of the card's colour
    expect(contrast(ink, paper, sight)).toBeGreaterThan(7);
    expect(contrast(ink, card, sight)).toBeGreaterThan(7);
  });
});

function fromTokens(sheet: string): WheelPaints {
  const token = (name: string) => new RegExp(`--${name}:\\s*(#[0-9a-f]{6});`).exec(sheet)?.[1] ?? "missing";
  return {
    paper: token("paper"),
    card: token("card"),
    ink: token("ink"),
    ink2: token("ink-2"),

    ink3: token("ink-3"),
    edge: token("edge"),
    onHue: token("on-hue"),
    sans: "",
    serif: "",
    hues: Array.from({ length: 12 }, (_, at) => token(`d${at + 1}`)),
  };
}
