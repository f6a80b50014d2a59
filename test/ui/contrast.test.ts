import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8");
const dark = css.indexOf("prefers-color-scheme: dark");
const print = css.indexOf("@media print");
const motion = css.indexOf("prefers-reduced-motion");

const light = coloursIn(css.slice(0, dark));
const schemes = [
  ["light", light],
  ["dark", new Map([...light, ...coloursIn(css.slice(dark, print))])],
  ["print", new Map([...light, ...coloursIn(css.slice(print, motion))])],
] as const;

const hues = Array.from({ length: 12 }, (_, index) => `d${index + 1}`);
const grounds = ["paper", "card", "sunken", "raised"];

describe.each(schemes)("in the %s scheme", (_, colours) => {
  it("every text colour is readable (4.5 to 1) on every ground it stands on", () => {
    const texts = ["ink", "ink-2", "ink-3", "danger", "warn", "good", "focus"];
    expect(tooFaint(colours, texts, grounds, 4.5)).toEqual([]);
  });

  it("every domain's hue is readable as text on paper and card", () => {
    expect(tooFaint(colours, hues, ["paper", "card"], 4.5)).toEqual([]);
  });

  it("what is drawn upon a solid hue is readable", () => {
    expect(tooFaint(colours, ["on-hue"], hues, 4.5)).toEqual([]);
  });

  it("body text and its own colour are readable on the soft grounds of notices", () => {
    for (const tone of ["danger", "warn", "good"]) {
      expect(tooFaint(colours, ["ink", tone], [`${tone}-soft`], 4.5)).toEqual([]);
    }
  });

  it("the words on a solid button are readable, at rest and under a pointer", () => {
    expect(tooFaint(colours, ["on-solid"], ["solid", "solid-hover"], 4.5)).toEqual([]);
  });

  it("outlines of controls and of cells not started can be seen (3 to 1)", () => {
    expect(tooFaint(colours, ["edge"], ["paper", "card"], 3)).toEqual([]);
  });
});

it("has a token for each of the twelve hues, and a data-hue that chooses it", () => {
  for (const [index, hue] of hues.entries()) {
    expect(light.has(hue)).toBe(true);
    expect(css).toMatch(new RegExp(`\\[data-hue="${index + 1}"\\] \\{\\s*--hue: var\\(--${hue}\\)`));
  }
});

type Colours = ReadonlyMap<string, string>;

function tooFaint(colours: Colours, texts: readonly string[], on: readonly string[], least: number) {
  return texts.flatMap((text) =>
    on
      .map((ground) => ({
        text,
        ground,
        ratio: contrast(colourOf(colours, text), colourOf(colours, ground)),
      }))
      .filter(({ ratio }) => ratio < least),
  );
}

function coloursIn(block: string): Colours {
  return new Map(
    Array.from(block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g), ([, name = "", hex = ""]) => [name, hex]),
  );
}

function colourOf(colours: Colours, name: string): string {
  const hex = colours.get(name);
  if (hex === undefined) throw new Error(`tokens.css has no colour --${name}`);
  return hex;
}

/** As WCAG 2.2 computes it. */
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
