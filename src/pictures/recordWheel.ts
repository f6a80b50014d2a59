/** From a framework and a record to what the wheel is told. A cell's id is the competency's id within the framework. */
import { competencyRef, type CompetencyRef, type Framework } from "../domain/framework";
import type { Turn } from "../domain/progress";
import type { ShownRecord } from "../domain/shownRecord";
import type { Status } from "../domain/status";
import type { Summary } from "../domain/summary";
import type { WheelInput } from "./wheelTypes";

export interface CellState {
  readonly status: Status;
  readonly twoAnswers: boolean;
  readonly evidenceCount: number;
  readonly turn?: Turn | undefined;
  readonly isPriority?: boolean | undefined;
  readonly isUnread?: boolean | undefined;
}

export function recordWheel(framework: Framework, stateOf: (ref: CompetencyRef) => CellState): WheelInput {
  return {
    levels: framework.levels.length,
    domains: framework.domains.map(({ id, title, competencies }) => ({
      id,
      title,
      cells: competencies.map((competency) => {
        const levelIndex = framework.levels.findIndex((level) => level.id === competency.level);
        return {
          id: competency.id,
          title: competency.title,
          levelIndex: Math.max(levelIndex, 0),
          levelTitle: framework.levels[levelIndex]?.title ?? null,
          ...stateOf(competencyRef(framework.id, competency.id)),
        };
      }),
    })),
  };
}

/** The record as a list knows it. */
export function summaryWheel(framework: Framework, { statuses, twoAnswers }: Summary): WheelInput {
  return recordWheel(framework, (ref) => ({
    status: statuses[ref] ?? "not-started",
    twoAnswers: twoAnswers.includes(ref),
    evidenceCount: 0,
  }));
}

/** The record as others see it. */
export function shownWheel({ framework, domains }: ShownRecord): WheelInput {
  return {
    levels: framework.levels.length,
    domains: domains.map(({ id, title, competencies }) => ({
      id,
      title,
      cells: competencies.map((competency) => ({
        id: competency.id,
        title: competency.title,
        levelIndex: Math.max(competency.levelIndex, 0),
        levelTitle: competency.levelTitle,
        status: competency.status,
        twoAnswers: competency.twoAnswers,
        evidenceCount: competency.evidenceCount,
        turn: competency.turn,
        isPriority: competency.priority !== undefined,
      })),
    })),
  };
}
