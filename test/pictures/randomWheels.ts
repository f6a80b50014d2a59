/** Records of any framework, with the names that people and accidents give. */
import fc from "fast-check";
import { STATUSES } from "../../src/domain/status";
import type { WheelInput } from "../../src/pictures/wheelTypes";

const WORDS = [
  "Purpose",
  "&",
  "Vision",
  "Internationalization",
  "of",
  "WWWWWWWW",
  "Ökonomische",
  "Ärger/Nöte",
  "a",
];
const SIGNS = [
  "W",
  "m",
  "@",
  "学",
  "習",
  "、",
  "한",
  "Щ",
  "ம",
  "ញ",
  "ﷺ",
  "👩‍👩‍👧",
  "🏳️‍🌈",
  "é",
  "i",
  "…",
  " ",
  "-",
];

const title = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
      .map((all) => all.join(" ")),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("W".repeat(200), "学習者中心".repeat(40), "👩‍👩‍👧".repeat(40), "Policy"),
  },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 200 })
      .map((all) => all.join("")),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 200, unit: "grapheme" }) },
);

const cell = fc.record({
  level: fc.nat({ max: 3 }),
  status: fc.constantFrom(...STATUSES),
  twoAnswers: fc.boolean(),
  evidenceCount: fc.nat({ max: 2 }),
  turn: fc.constantFrom(undefined, "earned" as const, "begun" as const, "back" as const),
  isPriority: fc.boolean(),
});

const domain = fc.record({ title, cells: fc.array(cell, { minLength: 1, maxLength: 20 }) });

/** From 1 domain with 1 competency to 12 with 20 each, in 0 to 4 levels. */
export const anyWheel: fc.Arbitrary<WheelInput> = fc
  .record({
    levels: fc.nat({ max: 4 }),
    domains: fc.array(domain, { minLength: 1, maxLength: 12, size: "max" }),
  })
  .map(({ levels, domains }) => ({
    levels,
    domains: domains.map(({ title: name, cells }, d) => ({
      id: `d${d}`,
      title: name,
      cells: cells.map(({ level, ...rest }, c) => ({
        ...rest,
        id: `d${d}/c${c}`,
        title: `Competency ${d}.${c}`,
        levelIndex: levels === 0 ? 0 : level % levels,
        levelTitle: levels === 0 ? null : `Level ${level % levels}`,
      })),
    })),
  }));
