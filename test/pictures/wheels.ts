import { STATUSES } from "../../src/domain/status";
import type { WheelInput } from "../../src/pictures/wheelTypes";

const TITLES = [
  "Purpose & Vision",
  "Graduate Profile and Competencies for Every Learner",
  "Policy",
  "Technology & Data Interoperability Standards",
  "Internationalization",
  "Assessment/Reporting Infrastructure",
];

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
