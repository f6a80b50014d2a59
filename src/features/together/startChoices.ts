/** What a session that is being started asks, and what stands there before anybody has chosen. */
import { allCompetencies, competencyRef, type CompetencyRef, type Framework } from "../../domain/framework";
import type { Journal } from "../../domain/journal";
import { statusOf } from "../../domain/record";
import { FEWEST_APART, ROLE_IDS, type Role, type Session } from "../../domain/session";

export type ScopeKind = "all" | "open" | "domain" | "chosen";

export type Choices = {
  readonly title: string;
  readonly scope: ScopeKind;
  /** Of the scope "domain". */
  readonly domain: string;
  /** Of the scope "chosen". */
  readonly refs: ReadonlySet<CompetencyRef>;
  readonly named: boolean;
  readonly roles: readonly Role[];
  readonly rounds: number;
  readonly minutes: number;
  readonly fewestApart: number;
};

/** As the session before it, whose roles and rules are most likely the school's; the scope is asked anew each time. */
export function firstChoices(title: string, framework: Framework, before: Session | undefined): Choices {
  return {
    title,
    scope: "all",
    domain: framework.domains[0]?.id ?? "",
    refs: new Set(),
    named: before?.named ?? false,
    roles: before?.roles ?? ROLE_IDS.map((id) => ({ id, title: "" })),
    rounds: before?.rounds ?? 2,
    minutes: before?.minutes ?? 2,
    fewestApart: before?.fewestApart ?? FEWEST_APART,
  };
}

/** In the framework's order; empty where the choice leaves nothing to ask. */
export function refsOf(
  framework: Framework,
  journal: Journal,
  { scope, domain, refs }: Pick<Choices, "scope" | "domain" | "refs">,
): readonly CompetencyRef[] {
  return allCompetencies(framework)
    .map((placed) => ({ ref: competencyRef(framework.id, placed.competency.id), domain: placed.domain.id }))
    .filter((placed) => {
      if (scope === "open") return statusOf(journal, placed.ref) !== "earned";
      if (scope === "domain") return placed.domain === domain;
      return scope === "all" || refs.has(placed.ref);
    })
    .map(({ ref }) => ref);
}

/** Reading, deciding and a word of reason take about half a minute. */
export const minutesFor = (competencies: number): number => Math.max(1, Math.round(competencies / 2));

/** Short, as it travels in every code; different from those that there are. */
export function newRoleId(title: string, roles: readonly Role[]): string {
  const plain = title
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 12);
  const base = plain === "" ? "role" : plain;
  const isFree = (id: string) => !roles.some((role) => role.id === id);
  if (isFree(base)) return base;
  let count = 2;
  while (!isFree(`${base}-${count}`)) count += 1;
  return `${base}-${count}`;
}
