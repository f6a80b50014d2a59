/**
 * The colours of a still wheel. On a screen they are the app's tokens, so that it follows dark mode; on paper and in files,
 * where no style sheet reaches, the same ones for light paper as they stand in tokens.css (a test holds them together).
 */
export interface WheelPaints {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly edge: string;
  readonly onHue: string;
  /** By hue less one. */
  readonly hues: readonly string[];
  readonly sans: string;
  readonly serif: string;
}

/** How a still wheel is coloured: for the screen it is on, or for paper and files. */
export type WheelTone = "screen" | "paper";

const HUE_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const screen: WheelPaints = {
  paper: "var(--paper)",
  card: "var(--card)",
  ink: "var(--ink)",
  ink2: "var(--ink-2)",
  ink3: "var(--ink-3)",
  edge: "var(--edge)",
  onHue: "var(--on-hue)",
  hues: HUE_NUMBERS.map((hue) => `var(--d${hue})`),
  sans: "var(--sans)",
  serif: "var(--serif)",
};

const paper: WheelPaints = {
  paper: "#faf8f4",
  card: "#ffffff",
  ink: "#1c2526",
  ink2: "#4f5a5d",
  ink3: "#636d70",
  edge: "#868174",
  onHue: "#ffffff",
  hues: [
    "#35568f",
    "#0d6e68",
    "#a04d0e",
    "#7d2f78",
    "#46701c",
    "#973b3c",
    "#036387",
    "#736301",
    "#5e3f8c",
    "#046c46",
    "#8c3148",
    "#7e5605",
  ],
  sans: "-apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
  serif: "'Iowan Old Style', 'Palatino Linotype', Georgia, 'Liberation Serif', serif",
};

export const WHEEL_PAINTS: Readonly<Record<WheelTone, WheelPaints>> = { screen, paper };

/** `hue` from 1 to 12. */
export function paintOf({ hues, ink2 }: WheelPaints, hue: number | undefined): string {
  return hues[(hue ?? 0) - 1] ?? ink2;
}
