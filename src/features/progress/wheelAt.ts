import { evidenceCountsAt } from "../../domain/evidenceTime";
import { competencyRef, type CompetencyRef, type Framework } from "../../domain/framework";
import type { Journal } from "../../domain/journal";
import { recordAt, type Turn } from "../../domain/progress";
import { recordWheel } from "../../pictures/recordWheel";
import type { WheelInput } from "../../pictures/wheelTypes";
import type { Point } from "./chosen";

export type RecordThen = {
  readonly wheel: WheelInput;
  readonly earned: number;
  readonly inProgress: number;
  readonly total: number;
};

/** The record at a moment, as it is drawn. */
export function recordThen(
  journal: Journal,
  framework: Framework,
  { moment }: Pick<Point, "moment">,
  turns?: ReadonlyMap<CompetencyRef, Turn>,
): RecordThen {
  const record = recordAt(journal, moment);
  const evidence = evidenceCountsAt(journal, moment.time);
  const wheel = recordWheel(framework, (ref) => {
    const step = record.get(ref);
    return {
      status: step?.status ?? "not-started",
      twoAnswers: step?.twoAnswers ?? false,
      evidenceCount: evidence.get(ref) ?? 0,
      turn: turns?.get(ref),
    };
  });
  const cells = wheel.domains.flatMap((domain) => domain.cells);
  return {
    wheel,
    earned: cells.filter(({ status }) => status === "earned").length,
    inProgress: cells.filter(({ status }) => status === "in-progress").length,
    total: cells.length,
  };
}

export type Placed = {
  readonly id: string;
  readonly title: string;
  readonly domain: string;
  readonly domainIndex: number;
};

export function placesOf(framework: Framework): ReadonlyMap<CompetencyRef, Placed> {
  return new Map(
    framework.domains.flatMap(({ title: domain, competencies }, domainIndex) =>
      competencies.map(
        ({ id, title }) => [competencyRef(framework.id, id), { id, title, domain, domainIndex }] as const,
      ),
    ),
  );
}
