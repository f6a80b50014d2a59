/**
 * Which roles may be told apart. One of few voices is not, for in a small group everybody knows who said what; nor can it be
 * found by taking the others away from all: those that are not shown stand together as "others", who are never few either.
 */
import type { VoiceId } from "./ids";
import type { Session } from "./session";
import type { Voice } from "./voice";

/** Not a role: all whose role is not shown apart. A role of this id is one of them. */
export const OTHERS = "others";

export type RoleGroup = { readonly role: string; readonly voices: number };
export type RoleGroups = {
  /** In the session's order, the others last; empty where no role can be shown apart. */
  readonly groups: readonly RoleGroup[];
  /** The group of a role; undefined where no groups are shown. */
  readonly groupOf: (role: string) => string | undefined;
  /** Where those go who came after the room saw the others, whatever their role; undefined: they count only among all. */
  readonly lateGroup: string | undefined;
};

/**
 * By whom roles are told apart: those whom the room saw first, as it saw them. Whoever comes late changes no group, for by what is
 * different afterwards one could tell what a single one said, or the few of a small role.
 */
export const seenFirst = (voices: readonly Voice[]): readonly Voice[] =>
  voices.flatMap((voice) => (voice.isLate ? (voice.before ?? []) : [voice]));

/** Came late, and was not among the others before. */
export const isLateAndNew = ({ isLate, before }: Pick<Voice, "isLate" | "before">): boolean =>
  isLate && before === undefined;

type Limits = Pick<Session, "roles" | "fewestApart">;

export function groupRoles(voices: readonly Pick<Voice, "role">[], limits: Limits): RoleGroups {
  const { roles, fewestApart } = limits;
  // Empty for those who said none.
  const counts = new Map<string, number>();
  for (const { role } of voices) counts.set(role, (counts.get(role) ?? 0) + 1);
  const all = [...counts.values()].reduce((total, count) => total + count, 0);
  const apart = roles
    .map(({ id }) => ({ role: id, voices: counts.get(id) ?? 0 }))
    .filter((group) => group.role !== OTHERS && group.voices > 0 && group.voices >= fewestApart);
  let pooled = all - sum(apart);
  while (pooled > 0 && pooled < fewestApart && apart.length > 0) {
    const smallest = apart.reduce((least, group) => (group.voices < least.voices ? group : least));
    apart.splice(apart.indexOf(smallest), 1);
    pooled += smallest.voices;
  }
  if (apart.length === 0) return { groups: [], groupOf: () => undefined, lateGroup: undefined };
  const shown = new Set(apart.map(({ role }) => role));
  return {
    groups: pooled > 0 ? [...apart, { role: OTHERS, voices: pooled }] : apart,
    groupOf: (role) => (shown.has(role) ? role : OTHERS),
    lateGroup: pooled > 0 ? OTHERS : undefined,
  };
}

const sum = (groups: readonly RoleGroup[]) => groups.reduce((all, { voices }) => all + voices, 0);

/** Who was in the room when something was agreed. */
export type RoomThen = {
  readonly voices: number;
  /** By role, as far as roles may be told apart; the rest under "others". */
  readonly roles: Readonly<Record<string, number>>;
  /** Only where voices bear names. */
  readonly ids?: readonly VoiceId[];
};

export function roomOf(
  voices: readonly Voice[],
  session: Pick<Session, "roles" | "fewestApart" | "named">,
): RoomThen {
  const { groups } = groupRoles(seenFirst(voices), session);
  const late = voices.filter(isLateAndNew).length;
  const ids = [...new Set(voices.map(({ voice }) => voice))].sort();
  return {
    voices: voices.length,
    roles: Object.fromEntries(
      groups.map(({ role, voices: many }) => [role, role === OTHERS ? many + late : many]),
    ),
    ...(session.named && { ids }),
  };
}
