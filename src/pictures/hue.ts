/** How many hues tokens.css has for domains. */
export const HUES = 12;

/** The hue of the domain at `index` (from 0) in its framework: 1 to 12, then round again. For `data-hue`. */
export function hueOf(index: number): number {
  return (index % HUES) + 1;
}
