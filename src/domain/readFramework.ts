/** A framework that came from outside, as the screens read one: what it leaves out is empty, what can't be shown is none. */
import type { Json } from "../lib/json";
import type {
  Competency,
  CompetencyId,
  Domain,
  Framework,
  FrameworkId,
  Level,
  Sign,
  StatusWording,
} from "./framework";

type Members = { readonly [name: string]: Json | undefined };

/**
 * Undefined where it has no title, no domain with a competency, or ids that no address can hold: a domain's is one part, a
 * competency's `domain/competency`, each once. Levels that a competency names and the framework does not list are none.
 */
export function readFramework(value: Json): Framework | undefined {
  const own = membersOf(value);
  const [id, version, title] = [textOf(own["id"]), textOf(own["version"]), textOf(own["title"])];
  const domains = listOf(own["domains"]).map(readDomain);
  const ids = domains.flatMap(({ id: domain, competencies }) => [
    domain,
    ...competencies.map((competency) => competency.id),
  ]);
  const isWhole =
    title !== "" &&
    domains.length > 0 &&
    domains.every(isAddressable) &&
    domains.some(({ competencies }) => competencies.length > 0) &&
    new Set<string>(ids).size === ids.length;
  if (!isWhole) return undefined;
  const source = membersOf(own["source"]);
  return {
    id: id as FrameworkId,
    version,
    title,
    shortTitle: textOf(own["shortTitle"]) || title,
    publisher: textOf(own["publisher"]),
    year: typeof own["year"] === "number" ? own["year"] : null,
    source: { title: textOf(source["title"]), url: webAddress(textOf(source["url"])) },
    audience: textOf(own["audience"]),
    about: textOf(own["about"]),
    subjects: textsOf(own["subjects"]),
    levels: listOf(own["levels"]).map(readTitled) satisfies readonly Level[],
    statuses: listOf(own["statuses"]).map(readTitled) satisfies readonly StatusWording[],
    domains,
  };
}

function readDomain(value: Json): Domain {
  const domain = membersOf(value);
  return {
    ...readTitled(value),
    question: textOf(domain["question"]),
    competencies: listOf(domain["competencies"]).map(readCompetency),
  };
}

function readCompetency(value: Json): Competency {
  const competency = membersOf(value);
  const signs = membersOf(competency["signs"]);
  return {
    id: textOf(competency["id"]) as CompetencyId,
    title: textOf(competency["title"]),
    level: textOf(competency["level"]) || null,
    statement: textOf(competency["statement"]),
    signs: { inProgress: readSigns(signs["inProgress"]), earned: readSigns(signs["earned"]) },
    evidenceIdeas: textsOf(competency["evidenceIdeas"]),
    prompt: textOf(competency["prompt"]),
  };
}

function readSigns(value: Json | undefined): readonly Sign[] {
  return listOf(value)
    .map(membersOf)
    .map(({ id, text }) => ({ id: textOf(id), text: textOf(text) }))
    .filter(({ id, text }) => id !== "" && text !== "");
}

function readTitled(value: Json) {
  const { id, title, about } = membersOf(value);
  return { id: textOf(id), title: textOf(title), about: textOf(about) };
}

function isAddressable({ id, title, competencies }: Domain): boolean {
  return (
    id !== "" &&
    !id.includes("/") &&
    title !== "" &&
    competencies.every(
      (competency) =>
        /^[^/]+\/[^/]+$/u.test(competency.id) &&
        competency.id.startsWith(`${id}/`) &&
        competency.title !== "",
    )
  );
}

/** No other kind of address may become a link. */
const webAddress = (url: string) => (/^https?:\/\//iu.test(url) ? url : "");

const textOf = (value: Json | undefined) => (typeof value === "string" ? value : "");
const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];
const textsOf = (value: Json | undefined) => listOf(value).filter((text) => typeof text === "string");
const membersOf = (value: Json | undefined): Members =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : {};
