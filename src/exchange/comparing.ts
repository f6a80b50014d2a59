/** Two databases side by side: what one has and the other lacks, journey by journey. Pure. */
import type { CompetencyRef, FrameworkId } from "../domain/framework";
import type { EntryId, JourneyId } from "../domain/ids";
import type { Status } from "../domain/status";
import type { Sha256 } from "../lib/hash";
import type { Standing } from "../storage/standing";
import type { StoredSummary } from "../storage/summaryRow";

export type StatusDifference = {
  readonly competency: CompetencyRef;
  readonly here: Status;
  readonly backup: Status;
};

export type Comparison = {
  readonly journey: JourneyId;
  readonly title: string;
  readonly framework: FrameworkId | "";
  readonly isDeleted: boolean;
  readonly where: "both" | "only-here" | "only-backup";
  /** How many entries each has, and how many of them the other has not. */
  readonly entries: {
    readonly here: number;
    readonly backup: number;
    readonly onlyHere: number;
    readonly onlyBackup: number;
  };
  /** Evidence files with their bytes. `lacking`: names of those that are here and not in the backup, "" where nobody knows it. */
  readonly files: { readonly here: number; readonly backup: number; readonly lacking: readonly string[] };
  readonly statuses: readonly StatusDifference[];
};

export type Compared = {
  /** Those that the backup does not bring back whole first, each kind by title. Examples are nobody's work, and left out. */
  readonly journeys: readonly Comparison[];
  /** Nothing that is here would be lost. */
  readonly bringsEverythingBack: boolean;
};

export const isLacking = ({ entries, files }: Comparison) => entries.onlyHere > 0 || files.lacking.length > 0;

export function compareStandings(here: Standing, backup: Standing): Compared {
  const seen = new Set<JourneyId>();
  const journeys: Comparison[] = [];
  for (const row of here.rows) {
    for (const member of membersOf(row)) seen.add(member);
    if (!row.isExample) journeys.push(compareOne(membersOf(row), here, backup));
  }
  for (const row of backup.rows)
    if (!row.isExample && !membersOf(row).some((member) => seen.has(member)))
      journeys.push(compareOne(membersOf(row), here, backup));
  const byTitle = new Intl.Collator(undefined, { numeric: true });
  journeys.sort((a, b) => Number(isLacking(b)) - Number(isLacking(a)) || byTitle.compare(a.title, b.title));
  return { journeys, bringsEverythingBack: !journeys.some(isLacking) };
}

const membersOf = ({ journey, members }: StoredSummary): readonly JourneyId[] => members ?? [journey];

function compareOne(members: readonly JourneyId[], here: Standing, backup: Standing): Comparison {
  const [left, right] = [sideOf(members, here), sideOf(members, backup)];
  const row = left.row ?? right.row;
  const lacking = [...left.files].filter(([hash]) => !right.files.has(hash)).map(([, name]) => name);
  return {
    journey: row?.journey ?? members[0]!,
    title: row?.title ?? "",
    framework: row?.framework ?? "",
    isDeleted: row?.existence === "deleted",
    where: left.entries.size === 0 ? "only-backup" : right.entries.size === 0 ? "only-here" : "both",
    entries: {
      here: left.entries.size,
      backup: right.entries.size,
      onlyHere: countMissing(left.entries, right.entries),
      onlyBackup: countMissing(right.entries, left.entries),
    },
    files: { here: left.files.size, backup: right.files.size, lacking: lacking.sort() },
    statuses: left.row && right.row ? statusesApart(left.row, right.row) : [],
  };
}

/** What one side has of a journey, together with all that are read as one with it. */
function sideOf(members: readonly JourneyId[], { rows, journeys, files }: Standing) {
  const entries = new Set<EntryId>();
  const filesByHash = new Map<Sha256, string>();
  for (const member of members) {
    const own = journeys.get(member);
    for (const id of own?.entries ?? []) entries.add(id);
    for (const [hash, name] of own?.files ?? []) if (files.has(hash)) filesByHash.set(hash, name);
  }
  const among = new Set(members);
  const row = rows.find((each) => membersOf(each).some((member) => among.has(member)));
  return { entries, files: filesByHash, row };
}

function countMissing<T>(of: ReadonlySet<T>, from: ReadonlySet<T>): number {
  let count = 0;
  for (const each of of) if (!from.has(each)) count += 1;
  return count;
}

function statusesApart(here: StoredSummary, backup: StoredSummary): readonly StatusDifference[] {
  const refs = new Set([...Object.keys(here.statuses), ...Object.keys(backup.statuses)] as CompetencyRef[]);
  return [...refs].sort().flatMap((competency) => {
    const left = here.statuses[competency] ?? "not-started";
    const right = backup.statuses[competency] ?? "not-started";
    return left === right ? [] : [{ competency, here: left, backup: right }];
  });
}
