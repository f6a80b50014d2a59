/** How the views of a room lie on each competency, and where they differ. */
import { compareText } from "../lib/compareText";
import type { Answer, Sureness, View } from "./ballot";
import type { CompetencyRef } from "./framework";
import { LEADERSHIP, type Session } from "./session";
import { groupRoles, isLateAndNew, OTHERS } from "./spreadRoles";
import { STATUSES, type Status } from "./status";
import type { Voice } from "./voice";

export type Counts = Readonly<Record<View, number>>;

export type RoleSpread = { readonly role: string; readonly counts: Counts; readonly total: number };

/** What one of the room said, without who where voices bear no names. */
export type Said = {
  readonly view: View;
  readonly sure: Sureness;
  readonly why: string;
  /** Empty where voices bear no names, or none was given. */
  readonly name: string;
  /** A role that is shown apart, or "others"; undefined where no roles are shown. */
  readonly role: string | undefined;
};

export type Spread = {
  readonly ref: CompetencyRef;
  readonly counts: Counts;
  /** How many said how sure they are, by 1 to 3; at 0 those who did not say. */
  readonly sure: readonly [number, number, number, number];
  /** Those who answered, "can't judge" with them. With `passed`: all voices. */
  readonly total: number;
  readonly passed: number;
  /** As far as roles may be told apart. */
  readonly roles: readonly RoleSpread[];
  readonly flags: {
    /** Somebody says "not started" and somebody "earned". */
    readonly extremes: boolean;
    /** Roles of which most see it otherwise than most of the leadership. */
    readonly rolesApart: readonly string[];
    /** More than a third can't judge. */
    readonly cannotJudge: boolean;
  };
  /** The share of the view that most have, from 0 to 1; 0 where nobody answered. */
  readonly agreement: number;
  /** From 0 (all who judge say the same) to 1 (half of them at either end). */
  readonly distance: number;
  /** All who answered say the same status, and at least half of the voices answered. */
  readonly unanimous: Status | undefined;
  /** Those at an end where most are not, both ends in turn: they speak first. Among them also those who gave no reason. */
  readonly outliers: readonly Said[];
  /** All that was given as a reason, the outliers' first. */
  readonly reasons: readonly Said[];
};

/** One for each competency, in the order given, over all voices in one pass. Voices of other kinds of question count for nothing. */
export function spreadsOf(
  voices: readonly Voice[],
  refs: readonly CompetencyRef[],
  session: Pick<Session, "roles" | "fewestApart" | "named">,
): readonly Spread[] {
  const answering = voices.filter((voice) => voice.kind === "statuses");
  const tallies = new Map(refs.map((ref) => [ref, newTally()]));
  for (const voice of answering)
    for (const [ref, answer] of voice.answers) {
      const tally = tallies.get(ref);
      if (tally) count(tally, answer, voice, session.named ? voice.name : "");
    }
  // What stood before somebody came late with another view stays in its group.
  for (const voice of answering.flatMap(({ before = [] }) => before))
    if (voice.kind === "statuses")
      for (const [ref, { view }] of voice.answers) tallies.get(ref)?.seen.push({ view, role: voice.role });
  return [...tallies].map(([ref, tally]) => spreadOf(ref, tally, answering.length, session));
}

/** While it is counted, `role` is what the voice said; which of them are shown is known once all are. */
type Tally = {
  readonly counts: Record<View, number>;
  readonly sure: [number, number, number, number];
  readonly said: (Said & { readonly role: string; readonly isLate: boolean })[];
  /** Whom the room saw first, as it saw them. */
  readonly seen: { readonly view: View; readonly role: string }[];
  /** The views of those who came after that. */
  readonly late: View[];
};

const noCounts = (): Record<View, number> => ({
  "not-started": 0,
  "in-progress": 0,
  earned: 0,
  "cannot-judge": 0,
});

const newTally = (): Tally => ({ counts: noCounts(), sure: [0, 0, 0, 0], said: [], seen: [], late: [] });

function count(tally: Tally, { view, sure, why }: Answer, voice: Voice, name: string) {
  const { role, isLate } = voice;
  tally.counts[view] += 1;
  tally.sure[sure] += 1;
  tally.said.push({ view, sure, why, name, role, isLate });
  if (!isLate) tally.seen.push({ view, role });
  else if (isLateAndNew(voice)) tally.late.push(view);
}

function spreadOf(
  ref: CompetencyRef,
  { counts, sure, said: all, seen, late }: Tally,
  voices: number,
  session: Pick<Session, "roles" | "fewestApart">,
): Spread {
  const total = all.length;
  const most = Math.max(...Object.values(counts));
  // By who answered here: of a role that mostly passed this one over, the few who did not are few.
  const { groups, groupOf, lateGroup } = groupRoles(seen, session);
  const said: readonly Said[] = all.map(({ isLate, ...each }) => ({
    ...each,
    role: isLate ? lateGroup : groupOf(each.role),
  }));
  const inGroups = [
    ...seen.map(({ view, role }) => ({ view, role: groupOf(role) })),
    ...late.map((view) => ({ view, role: lateGroup })),
  ];
  const byRole = groups.map(({ role }) => roleSpread(role, inGroups));
  const same = STATUSES.find((status) => total > 0 && counts[status] === total);
  const outliers = outliersIn(counts, said);
  const first = new Set(outliers);
  const rest = said.filter((each) => !first.has(each)).sort(bySaid);
  return {
    ref,
    counts,
    sure,
    total,
    passed: voices - total,
    roles: byRole,
    flags: {
      extremes: counts["not-started"] > 0 && counts.earned > 0,
      rolesApart: rolesApart(byRole),
      cannotJudge: counts["cannot-judge"] * 3 > total,
    },
    agreement: total === 0 ? 0 : most / total,
    distance: distanceOf(counts),
    unanimous: total * 2 >= voices ? same : undefined,
    outliers,
    reasons: [...outliers, ...rest].filter(({ why }) => why !== ""),
  };
}

function roleSpread(role: string, said: readonly Pick<Said, "view" | "role">[]): RoleSpread {
  const counts = noCounts();
  let total = 0;
  for (const each of said) {
    if (each.role !== role) continue;
    counts[each.view] += 1;
    total += 1;
  }
  return { role, counts, total };
}

/** The views that most have: several where as many have another. */
export function mostHave(counts: Counts): readonly View[] {
  const views = Object.keys(counts) as View[];
  const most = Math.max(...Object.values(counts));
  return most === 0 ? [] : views.filter((view) => counts[view] === most);
}

function rolesApart(roles: readonly RoleSpread[]): readonly string[] {
  const leading = roles.find(({ role }) => role === LEADERSHIP);
  const theirs = leading ? mostHave(leading.counts) : [];
  if (theirs.length === 0) return [];
  return roles
    .filter(({ role, total }) => role !== LEADERSHIP && role !== OTHERS && total > 0)
    .filter(({ counts }) => !mostHave(counts).some((view) => theirs.includes(view)))
    .map(({ role }) => role);
}

/** The variance of the statuses as 0, 1 and 2, of which the greatest is 1. */
function distanceOf(counts: Counts): number {
  const judged = STATUSES.reduce((all, status) => all + counts[status], 0);
  if (judged === 0) return 0;
  const mean = (counts["in-progress"] + 2 * counts.earned) / judged;
  const squares = STATUSES.reduce((all, status, place) => all + counts[status] * (place - mean) ** 2, 0);
  return squares / judged;
}

/** The fewer of the two ends first, so that nobody has to speak for a small end after a large one has spoken. */
function outliersIn(counts: Counts, said: readonly Said[]): readonly Said[] {
  const common = mostHave(counts);
  const ends = (["not-started", "earned"] as const)
    .filter((end) => counts[end] > 0 && !(common.length === 1 && common[0] === end))
    .sort((a, b) => counts[a] - counts[b]);
  const lists = ends.map((end) => said.filter(({ view }) => view === end).sort(bySaid));
  return inTurn(lists);
}

function inTurn(lists: readonly (readonly Said[])[]): readonly Said[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }).flatMap((_, at) => lists.flatMap((list) => list.slice(at, at + 1)));
}

/** By what was said alone, those with reasons first: by the order of the ballots one could tell who said it. */
function bySaid(a: Said, b: Said): number {
  const byReason = Number(a.why === "") - Number(b.why === "");
  return byReason || compareText(a.view, b.view) || compareText(a.why, b.why) || compareText(a.name, b.name);
}
