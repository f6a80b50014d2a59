/**
 * A record as it leaves the journal for other eyes: the page, the poster, the presentation, the file that opens without
 * Waymark, the table. Everything that is drawn or written for others is made from this alone, so that what was left out of
 * it can be nowhere in them.
 */
import type { Evidence } from "./evidence";
import type { CompetencyRef, Framework } from "./framework";
import type { Moment } from "./milestone";
import type { Turn } from "./progress";
import type { Status } from "./status";
import type { ToShow } from "./toShow";

/** What somebody chose to let out of a record, and what to look back to. */
export type ShownChoice = ToShow & {
  /** What has changed since is told, where a moment is given; `title`: how to call it ("August retreat", "1 August 2026"). */
  readonly since?: { readonly moment: Moment; readonly title: string } | undefined;
};

/** Of an item only what is shown of it: not who added it, nor what else was ever answered about it. */
export type ShownEvidence = Pick<Evidence, "id" | "title" | "date" | "caption" | "content"> & {
  /** Of this record alone. */
  readonly serves: readonly CompetencyRef[];
};

export type ShownCompetency = {
  readonly ref: CompetencyRef;
  /** `domain/competency`. */
  readonly id: string;
  readonly title: string;
  readonly statement: string;
  readonly levelIndex: number;
  readonly levelTitle: string | null;
  readonly status: Status;
  readonly twoAnswers: boolean;
  /** What changed since the moment chosen. */
  readonly turn: Turn | undefined;
  /** Its place among the priorities, from 0; undefined where it is none. */
  readonly priority: number | undefined;
  /** Why it was chosen to work on; empty where it was not, nobody said, or reasons are left out. */
  readonly priorityWhy: string;
  /** When its status was last said, in milliseconds since 1970 UTC. */
  readonly time: number | undefined;
  /** Empty where there is none or it is left out; so is the name. */
  readonly why: string;
  readonly authorName: string;
  /** What was chosen of its evidence. */
  readonly evidence: readonly ShownEvidence[];
  /** How much of its evidence may be shown, chosen or not: that there is some stands in the picture of the record. */
  readonly evidenceCount: number;
};

export type ShownDomain = {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly competencies: readonly ShownCompetency[];
};

export type ShownRecord = {
  readonly title: string;
  readonly subject: string;
  readonly isExample: boolean;
  readonly framework: Pick<Framework, "id" | "title" | "publisher" | "year" | "source" | "levels">;
  /** The day to write on it: it shows what stands then, in milliseconds since 1970 UTC. */
  readonly time: number;
  readonly domains: readonly ShownDomain[];
  /** Each once, in the order of the competencies that they serve; those that serve none last. */
  readonly evidence: readonly ShownEvidence[];
  readonly since: string | undefined;
};

/** A competency in its place: its domain and that domain's position, 0-based, which decides the hue. */
export type ShownPlace = {
  readonly competency: ShownCompetency;
  readonly domain: ShownDomain;
  readonly domainIndex: number;
};

/** In reading order. */
export function placesIn({ domains }: ShownRecord): readonly ShownPlace[] {
  return domains.flatMap((domain, domainIndex) =>
    domain.competencies.map((competency) => ({ competency, domain, domainIndex })),
  );
}

/** What comes next: the priorities in their order, but for those that are earned by now. */
export function nextIn(record: ShownRecord): readonly ShownPlace[] {
  return placesIn(record)
    .filter(({ competency }) => competency.priority !== undefined && competency.status !== "earned")
    .sort((a, b) => (a.competency.priority ?? 0) - (b.competency.priority ?? 0));
}
