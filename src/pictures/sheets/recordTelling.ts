/** A record in a few whole sentences: where it stands, and what has changed since the moment chosen. */
import type { ShownCompetency, ShownRecord } from "../../domain/shownRecord";
import type { Status } from "../../domain/status";
import { formatCount, formatList } from "../../lib/format";

export function shownCompetencies(record: ShownRecord): readonly ShownCompetency[] {
  return record.domains.flatMap(({ competencies }) => competencies);
}

/** Where two answers wait to be settled the mark and its legend say so. For example "8 of 25 competencies are earned and 7 are in progress." and "Since August retreat, 3 were earned." */
export function tellRecord(record: ShownRecord): readonly string[] {
  const all = shownCompetencies(record);
  return [standing(all), ...sinceThen(record.since, all)];
}

function standing(all: readonly ShownCompetency[]): string {
  const count = (status: Status) => all.filter((competency) => competency.status === status).length;
  const earned = count("earned");
  const begun = count("in-progress");
  const total = formatCount(all.length, { one: "the one competency", other: "# competencies" });
  if (earned === all.length)
    return formatCount(all.length, {
      one: "The one competency is earned.",
      other: "All # competencies are earned.",
    });
  if (earned === 0 && begun === 0)
    return formatCount(all.length, {
      one: "The one competency is not started yet.",
      other: "None of the # competencies is started yet.",
    });
  if (earned === 0)
    return formatCount(begun, {
      one: `# of ${total} is in progress, and none is earned yet.`,
      other: `# of ${total} are in progress, and none is earned yet.`,
    });
  const isEarned = formatCount(earned, { one: `# of ${total} is earned`, other: `# of ${total} are earned` });
  if (begun === 0) return `${isEarned}.`;
  return formatCount(begun, {
    one: `${isEarned} and # is in progress.`,
    other: `${isEarned} and # are in progress.`,
  });
}

function sinceThen(since: string | undefined, all: readonly ShownCompetency[]): readonly string[] {
  if (since === undefined) return [];
  const count = (is: (competency: ShownCompetency) => boolean) => all.filter(is).length;
  const changes = [
    [count(({ turn }) => turn === "earned"), { one: "# was earned", other: "# were earned" }],
    [count(({ turn }) => turn === "begun"), { one: "# was begun", other: "# were begun" }],
    [
      count(({ turn, status }) => turn === "back" && status === "in-progress"),
      { one: "# went back to in progress", other: "# went back to in progress" },
    ],
    [
      count(({ turn, status }) => turn === "back" && status !== "in-progress"),
      { one: "# went back to not started", other: "# went back to not started" },
    ],
  ] as const;
  const told = changes.flatMap(([number, forms]) => (number === 0 ? [] : [formatCount(number, forms)]));
  return [told.length === 0 ? `Nothing has changed since ${since}.` : `Since ${since}, ${formatList(told)}.`];
}
