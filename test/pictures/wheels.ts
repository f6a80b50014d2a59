import { STATUSES } from "../../src/domain/status";
import type { WheelInput, WheelLabel } from "../../src/pictures/wheelTypes";

const TITLES = [
  "Purpose & Vision",
  "Graduate Profile and Competencies for Every Learner",
  "Policy",
  "Technology & Data Interoperability Standards",
  "Internationalization",
  "Assessment/Reporting Infrastructure",
];

/**
 * The radii between which a label's letters lie, in parts of their size: 0.76 above the line that they stand on, 0.24 below
 * it. Words in the lower half of the wheel are turned, so that their heads point inwards.
 */
export function reachOf(
  label: WheelLabel,
  middle: number,
): { readonly inner: number; readonly outer: number } {
  const turned = middle > Math.PI * 0.53 && middle < Math.PI * 1.47;
  const radii = label.lines.map(({ radius }) => radius);
  return {
    inner: Math.min(...radii) - (turned ? 0.76 : 0.24) * label.fontSize,
    outer: Math.max(...radii) + (turned ? 0.24 : 0.76) * label.fontSize,
  };
}

/** A record of so many domains with so many competencies each; levels go round. */
export function wheelOf(domains: number, cells: number, levels = 0, titles = TITLES): WheelInput {
  return {
    levels,
    domains: Array.from({ length: domains }, (_, domain) => ({
      id: `d${domain}`,
      title: titles[domain % titles.length] ?? "",
      cells: Array.from({ length: cells }, (__, cell) => ({
        id: `d${domain}/c${cell}`,
        title: `Competency ${domain}.${cell}`,
        levelIndex: levels === 0 ? 0 : cell % levels,
        levelTitle: levels === 0 ? null : `Level ${cell % levels}`,
        status: STATUSES[(domain + cell) % 3] ?? "earned",
        twoAnswers: cell === 1,
        evidenceCount: cell % 3,
      })),
    })),
  };
}
