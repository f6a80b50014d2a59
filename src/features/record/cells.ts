import { evidenceFor, readEvidence } from "../../domain/evidence";
import type { Framework } from "../../domain/framework";
import type { Journal } from "../../domain/journal";
import { readStatus } from "../../domain/record";
import { recordWheel } from "../../pictures/recordWheel";
import type { WheelInput } from "../../pictures/wheelTypes";

export type Cells = {
  readonly wheel: WheelInput;
  readonly counts: {
    readonly total: number;
    readonly earned: number;
    readonly inProgress: number;
    readonly twoAnswers: number;
    readonly evidence: number;
  };
};

/** The record as the wheel and the list show it, with its counts. */
export function readCells(journal: Journal, framework: Framework): Cells {
  const evidence = readEvidence(journal);
  const wheel = recordWheel(framework, (ref) => {
    const answers = readStatus(journal, ref);
    return {
      status: answers[0]?.value ?? "not-started",
      twoAnswers: answers.length > 1,
      evidenceCount: evidenceFor(evidence, ref).length,
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
      twoAnswers: count((cell) => cell.twoAnswers),
      evidence: count((cell) => cell.evidenceCount > 0),
    },
  };
}
