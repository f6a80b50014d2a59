import { findCompetency, parseCompetencyRef, type Framework } from "../../domain/framework";
import { formatDay, formatList } from "../../lib/format";
import type { EvidenceFilter } from "./filter";
import { filterWords as words } from "./filterWords";

/** What a list is filtered by, in words, as a list in the middle of a sentence; empty where it is not filtered. */
export function filterFacts(
  { competency, kind, by, from, to, show, q }: EvidenceFilter,
  framework: Framework | undefined,
  nameOf: (id: EvidenceFilter["by"]) => string,
): string {
  const id = parseCompetencyRef(competency)?.competencyId ?? "";
  const title = framework && findCompetency(framework, id)?.competency.title;
  const day = (text: string) => formatDay(Date.parse(`${text}T12:00`));
  const { facts } = words;
  return formatList(
    [
      q !== "" && facts.q(q),
      show !== "" && facts.show(words.wait[show]),
      competency !== "" && facts.competency(title ?? id),
      kind !== "" && facts.kind(words.kinds[kind]),
      by !== "" && facts.by(nameOf(by)),
      from !== "" && facts.from(day(from)),
      to !== "" && facts.to(day(to)),
    ].filter((fact) => fact !== false),
  );
}
