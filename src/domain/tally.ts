/** What a room's dots and hands come to. */
import { compareText } from "../lib/compareText";
import type { CompetencyRef } from "./framework";
import type { Question, Session } from "./session";
import { groupRoles, isLateAndNew, seenFirst } from "./spreadRoles";
import type { Voice } from "./voice";

export type DotTally = {
  readonly ref: CompetencyRef;
  readonly dots: number;
  /** How many gave it any. */
  readonly voices: number;
  /** Dots by role, as far as roles may be told apart. */
  readonly roles: readonly { readonly role: string; readonly dots: number }[];
  /** From 1; those with as many dots have the same. */
  readonly place: number;
  /** As good as equal to the one before or behind it: not more than a tenth of the voices (and at least one dot) apart. */
  readonly isNear: boolean;
};

export type DotTallies = {
  /** Most dots first; where two have as many, the one that more voices chose, then the order of the question. */
  readonly tallies: readonly DotTally[];
  /** Whose dots count. */
  readonly voices: number;
  /** Ballots with more dots than the question gave, or more on one: none of theirs count. */
  readonly spoiled: number;
};

export function tallyDots(
  voices: readonly Voice[],
  question: Question & { readonly kind: "dots" },
  session: Pick<Session, "roles" | "fewestApart">,
): DotTallies {
  const all = voices.filter((voice) => voice.kind === "dots");
  const counted = all.filter(({ dots }) => keepsTo(question, dots));
  const keeping = (voice: Voice) => voice.kind === "dots" && keepsTo(question, voice.dots);
  const seen = seenFirst(counted).filter(keeping);
  const { groups, groupOf, lateGroup } = groupRoles(seen, session);
  const tallies = new Map(
    question.refs.map((ref) => [
      ref,
      { dots: 0, voices: 0, roles: new Map(groups.map(({ role }) => [role, 0])) },
    ]),
  );
  for (const voice of counted) {
    for (const [ref, dots] of voice.dots) {
      const tally = tallies.get(ref);
      if (!tally) continue;
      tally.dots += dots;
      tally.voices += 1;
    }
  }
  const addToGroup = (voice: Voice, group: string | undefined) => {
    if (voice.kind !== "dots" || group === undefined) return;
    for (const [ref, dots] of voice.dots) {
      const roles = tallies.get(ref)?.roles;
      roles?.set(group, (roles.get(group) ?? 0) + dots);
    }
  };
  for (const voice of seen) addToGroup(voice, groupOf(voice.role));
  for (const voice of counted) if (isLateAndNew(voice)) addToGroup(voice, lateGroup);
  const sorted = [...tallies]
    .map(([ref, { roles, ...tally }]) => ({
      ref,
      ...tally,
      roles: [...roles].map(([role, dots]) => ({ role, dots })),
    }))
    .sort((a, b) => b.dots - a.dots || b.voices - a.voices);
  const near = Math.max(1, Math.floor(counted.length / 10));
  return {
    tallies: sorted.map((tally, at) => ({
      ...tally,
      place: sorted.findIndex(({ dots }) => dots === tally.dots) + 1,
      isNear: tally.dots > 0 && [sorted[at - 1], sorted[at + 1]].some((other) => isClose(tally, other, near)),
    })),
    voices: counted.length,
    spoiled: all.length - counted.length,
  };
}

const isClose = (a: { readonly dots: number }, b: { readonly dots: number } | undefined, near: number) =>
  b !== undefined && b.dots > 0 && Math.abs(a.dots - b.dots) <= near;

/** Dots on what was never asked about count as spent. */
function keepsTo(
  { dots, most }: { readonly dots: number; readonly most: number },
  given: ReadonlyMap<CompetencyRef, number>,
): boolean {
  let spent = 0;
  for (const each of given.values()) {
    if (each > most) return false;
    spent += each;
  }
  return spent <= dots;
}

/** Fewer fingers than this are an objection. */
export const CARRIED_FROM = 3;

export type Objection = {
  readonly fingers: number;
  readonly why: string;
  /** Empty where voices bear no names. */
  readonly name: string;
};

export type FistTally = {
  /** How many held up so many fingers, by 0 to 5. */
  readonly counts: readonly [number, number, number, number, number, number];
  readonly voices: number;
  /** The fewest fingers first; in no order that tells whose they are. */
  readonly belowThree: readonly Objection[];
  /** Somebody answered, and nobody objects. */
  readonly carried: boolean;
};

export function tallyFist(voices: readonly Voice[], { named }: Pick<Session, "named">): FistTally {
  const hands = voices.filter((voice) => voice.kind === "fist");
  const counts: [number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0];
  for (const { fingers } of hands) counts[fingers] = (counts[fingers] ?? 0) + 1;
  const belowThree = hands
    .filter(({ fingers }) => fingers < CARRIED_FROM)
    .map(({ fingers, why, name }) => ({ fingers, why, name: named ? name : "" }))
    .sort((a, b) => a.fingers - b.fingers || compareText(a.name, b.name) || compareText(a.why, b.why));
  return { counts, voices: hands.length, belowThree, carried: hands.length > 0 && belowThree.length === 0 };
}
