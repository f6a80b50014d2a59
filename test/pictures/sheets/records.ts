import * as fc from "fast-check";
import type { CompetencyRef, FrameworkId } from "../../../src/domain/framework";
import type { EvidenceId } from "../../../src/domain/ids";
import type { ShownEvidence, ShownRecord } from "../../../src/domain/shownRecord";
import type { Turn } from "../../../src/domain/progress";
import { STATUSES } from "../../../src/domain/status";

/** Names as people give them: short, of many words, of one endless word, in letters as wide as any. */
const name = fc.oneof(
  fc.constantFrom("Policy", "Student Agency and Voice", "W", "MWMWMWMWMW"),
  fc.string({ minLength: 1, maxLength: 60 }),
  fc.lorem({ maxCount: 30 }).map((text) => text.slice(0, 200)),
  fc.integer({ min: 1, max: 200 }).map((length) => "M".repeat(length)),
);

const competency = fc.record({
  title: name,
  statement: name,
  status: fc.constantFrom(...STATUSES),
  twoAnswers: fc.boolean(),
  turn: fc.constantFrom<Turn | undefined>(undefined, undefined, "earned", "begun", "back"),
  isPriority: fc.boolean(),
  why: fc.oneof(fc.constant(""), name),
});

/** Records of up to 12 domains with up to 20 competencies each. */
export const anyRecord: fc.Arbitrary<ShownRecord> = fc
  .record({
    title: name,
    framework: name,
    publisher: fc.oneof(fc.constant(""), name),
    since: fc.option(name, { nil: undefined }),
    domains: fc.array(
      fc.record({
        title: name,
        question: name,
        competencies: fc.array(competency, { minLength: 1, maxLength: 20, size: "max" }),
      }),
      { minLength: 1, maxLength: 12, size: "max" },
    ),
  })
  .map(({ title, framework, publisher, since, domains }) => ({
    title,
    subject: "school",
    isExample: false,
    framework: {
      // Ids in tests are plain texts.
      id: "own" as FrameworkId,
      title: framework,
      publisher,
      year: 2024,
      source: { title: "Source", url: "https://example.org/" },
      levels: [],
    },
    time: Date.UTC(2026, 10, 21),
    since,
    evidence: [],
    domains: domains.map((domain, at) => ({
      id: `d${at}`,
      title: domain.title,
      question: domain.question,
      competencies: domain.competencies.map(({ isPriority, turn, ...said }, place) => ({
        ...said,
        ref: `own:d${at}/c${place}` as CompetencyRef,
        id: `d${at}/c${place}`,
        levelIndex: 0,
        levelTitle: null,
        turn: since === undefined ? undefined : turn,
        priority: isPriority ? place : undefined,
        priorityWhy: isPriority ? said.why : "",
        time: undefined,
        authorName: "",
        evidence: [],
        evidenceCount: 0,
      })),
    })),
  }));

/** Photographs with captions. */
export function photos(count: number): readonly ShownEvidence[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `photo${at}` as EvidenceId,
    title: "A photograph",
    date: "2026-11-01",
    caption:
      at % 2 === 0
        ? "The planning wall"
        : "A caption that says a great deal about what is to be seen ".repeat(3),
    content: undefined,
    serves: [],
  }));
}
