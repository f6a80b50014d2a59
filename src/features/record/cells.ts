import { readEvidence } from "../../domain/evidence";
import type { CompetencyRef, Framework } from "../../domain/framework";
import type { Journal } from "../../domain/journal";
import { readPriorities } from "../../domain/priority";
import { differences, type Difference, type Turn } from "../../domain/progress";
import { readStatus } from "../../domain/record";
import { recordWheel } from "../../pictures/recordWheel";
import type { WheelInput } from "../../pictures/wheelTypes";
import type { Since } from "../../state/lookBack";

export type Cells = {
  readonly wheel: WheelInput;
  readonly counts: {
    readonly total: number;
    readonly earned: number;
    readonly inProgress: number;
  };
  /** How many took each turn since the moment that somebody looks back to; all none where nobody does. */
  readonly turns: Readonly<Record<Turn, number>>;
};

/** The record as the wheel, the list and the matrix show it, with its counts. */
export function readCells(journal: Journal, framework: Framework, since: Since | undefined): Cells {
  const evidence = countEvidence(journal);
  const priorities = new Set(readPriorities(journal).map(({ ref }) => ref));
  const turns = new Map(changesSince(journal, since).map(({ ref, turn }) => [ref, turn]));
  const wheel = recordWheel(framework, (ref) => {
    const answers = readStatus(journal, ref);
    return {
      status: answers[0]?.value ?? "not-started",
      twoAnswers: answers.length > 1,
      evidenceCount: evidence.get(ref) ?? 0,
      turn: turns.get(ref),
      isPriority: priorities.has(ref),
    };
  });
  const cells = wheel.domains.flatMap((domain) => domain.cells);
  const count = (is: (cell: (typeof cells)[number]) => boolean) => cells.filter(is).length;
  return {
    wheel,
    counts: {
      total: cells.length,
      earned: count((cell) => cell.status === "earned"),
      inProgress: count((cell) => cell.status === "in-progress"),
    },
    turns: {
      earned: count((cell) => cell.turn === "earned"),
      begun: count((cell) => cell.turn === "begun"),
      back: count((cell) => cell.turn === "back"),
    },
  };
}

function changesSince(journal: Journal, since: Since | undefined): readonly Difference[] {
  return since ? differences(journal, since.moment, { time: Infinity }) : [];
}

/** In one pass: with hundreds of competencies and thousands of photographs each for each would be felt. */
function countEvidence(journal: Journal): ReadonlyMap<CompetencyRef, number> {
  const counts = new Map<CompetencyRef, number>();
  for (const { serves } of readEvidence(journal))
    for (const ref of serves) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  return counts;
}
