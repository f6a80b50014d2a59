import { carriedOver, isTied, type CarriedReading } from "../../domain/carriedOver";
import type { KinLink } from "../../domain/kinLink";
import {
  allCompetencies,
  competencyRef,
  type CompetencyRef,
  type Framework,
  type PlacedCompetency,
} from "../../domain/framework";
import type { Journal } from "../../domain/journal";
import { readStatus } from "../../domain/record";
import { recordWheel } from "../../pictures/recordWheel";
import type { WheelInput } from "../../pictures/wheelTypes";

/** A wheel with what stands in its middle. */
export type Drawn = {
  readonly wheel: WheelInput;
  readonly earned: number;
  readonly inProgress: number;
  /** Those of which a status can be told at all. */
  readonly told: number;
  readonly total: number;
};

export type ReadAs = Drawn & {
  readonly framework: Framework;
  readonly readings: ReadonlyMap<CompetencyRef, CarriedReading>;
};

/** The frameworks that the journey can be read as, and those that it can't. */
export function othersOf(own: Framework, all: readonly Framework[], links: readonly KinLink[]) {
  const others = all.filter(({ id }) => id !== own.id);
  return {
    tied: others.filter((other) => isTied(own, other, links)),
    untied: others.filter((other) => !isTied(own, other, links)),
  };
}

const standingIn = (journal: Journal) => (ref: CompetencyRef) => {
  const answers = readStatus(journal, ref);
  return { status: answers[0]?.value ?? "not-started", twoAnswers: answers.length > 1 } as const;
};

/** The record, without what a reading has nothing of: evidence, priorities, changes. */
export function drawnRecord(journal: Journal, own: Framework): Drawn {
  const standing = standingIn(journal);
  return drawn(recordWheel(own, (ref) => ({ ...standing(ref), evidenceCount: 0 })));
}

export function readAs(
  journal: Journal,
  own: Framework,
  other: Framework,
  links: readonly KinLink[],
): ReadAs {
  const readings = new Map(
    carriedOver(own, standingIn(journal), other, links).map((reading) => [reading.ref, reading]),
  );
  const wheel = recordWheel(other, (ref) => {
    const { status, twoAnswers = false } = readings.get(ref) ?? {};
    return { status: status ?? "not-started", twoAnswers, evidenceCount: 0, isUnread: status === undefined };
  });
  return { ...drawn(wheel), framework: other, readings };
}

function drawn(wheel: WheelInput): Drawn {
  const cells = wheel.domains.flatMap((domain) => domain.cells);
  const told = cells.filter(({ isUnread }) => !isUnread);
  return {
    wheel,
    earned: told.filter(({ status }) => status === "earned").length,
    inProgress: told.filter(({ status }) => status === "in-progress").length,
    told: told.length,
    total: cells.length,
  };
}

/** Where the reading of a competency stands in the page. */
export const hashOf = ({ id }: Framework, competencyId: string) =>
  `#${encodeURIComponent(competencyRef(id, competencyId))}`;

/** The journey's competencies by their refs. */
export function placesIn(framework: Framework): ReadonlyMap<CompetencyRef, PlacedCompetency> {
  return new Map(
    allCompetencies(framework).map((placed) => [competencyRef(framework.id, placed.competency.id), placed]),
  );
}
