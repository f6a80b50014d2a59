/** Takes out of a journal what somebody chose to show, and nothing besides. */
import { authorName } from "./author";
import { allCompetencies, competencyRef, type CompetencyRef, type Framework } from "./framework";
import { evidenceFor, type Evidence } from "./evidence";
import type { Journal } from "./journal";
import { readJourney } from "./journey";
import { readPriorities } from "./priority";
import { differences, type Turn } from "./progress";
import { readStatus, whyOf } from "./record";
import type { ShownChoice, ShownCompetency, ShownEvidence, ShownRecord } from "./shownRecord";
import { TODAY } from "./timeLine";
import { evidenceToShow } from "./toShow";

/** What everybody may have: the statuses, and none of the reasons, names and photographs. */
export function leastChoice(): ShownChoice {
  return { withReasons: false, withNames: false, evidence: new Set() };
}

/** The record as the journal says it now. `time`: the day to write on it, in milliseconds since 1970 UTC. */
export function gatherShown(
  journal: Journal,
  framework: Framework,
  choice: ShownChoice,
  time: number,
): ShownRecord {
  const { title, subject, isExample } = readJourney(journal);
  const refs = allCompetencies(framework).map(({ competency }) => competencyRef(framework.id, competency.id));
  const allowed = evidenceToShow(journal);
  const evidence = inOrder(refs, shownEvidence(allowed, choice, new Set(refs)));
  const parts = { journal, choice, allowed, evidence, turns: turnsSince(journal, choice) };
  const priorities = readPriorities(journal).filter(({ ref }) => refs.includes(ref));
  const places = new Map(priorities.map(({ ref, entry }, place) => [ref, { place, entry }]));
  return {
    title,
    subject,
    isExample,
    framework: {
      id: framework.id,
      title: framework.title,
      publisher: framework.publisher,
      year: framework.year,
      source: framework.source,
      levels: framework.levels,
    },
    time,
    domains: framework.domains.map((domain) => ({
      id: domain.id,
      title: domain.title,
      question: domain.question,
      competencies: domain.competencies.map((competency) => {
        const ref = competencyRef(framework.id, competency.id);
        const levelIndex = framework.levels.findIndex(({ id }) => id === competency.level);
        const chosen = places.get(ref);
        return {
          ref,
          id: competency.id,
          title: competency.title,
          statement: competency.statement,
          levelIndex: Math.max(levelIndex, 0),
          levelTitle: framework.levels[levelIndex]?.title ?? null,
          priority: chosen?.place,
          priorityWhy: chosen && choice.withReasons ? whyOf(journal, chosen.entry.id) : "",
          ...standing(parts, ref),
        };
      }),
    })),
    evidence,
    since: choice.since?.title,
  };
}

type Parts = {
  readonly journal: Journal;
  readonly choice: ShownChoice;
  /** All that may be shown; of it only how much is told. */
  readonly allowed: readonly Evidence[];
  readonly evidence: readonly ShownEvidence[];
  readonly turns: ReadonlyMap<CompetencyRef, Turn>;
};

type Standing = Pick<
  ShownCompetency,
  "status" | "twoAnswers" | "turn" | "time" | "why" | "authorName" | "evidence" | "evidenceCount"
>;

function standing({ journal, choice, allowed, evidence, turns }: Parts, ref: CompetencyRef): Standing {
  const answers = readStatus(journal, ref);
  const [said] = answers;
  return {
    status: said?.value ?? "not-started",
    twoAnswers: answers.length > 1,
    turn: turns.get(ref),
    time: said?.time,
    why: said && choice.withReasons ? whyOf(journal, said.entry.id) : "",
    authorName: said && choice.withNames ? authorName(journal, said.entry.author) : "",
    evidence: evidence.filter(({ serves }) => serves.includes(ref)),
    evidenceCount: evidenceFor(allowed, ref).length,
  };
}

/** None where nobody looks back. */
const turnsSince = (journal: Journal, { since }: ShownChoice): Parts["turns"] =>
  new Map(since && differences(journal, since.moment, TODAY).map(({ ref, turn }) => [ref, turn]));

/** Copied member by member, so that nothing else of an item comes along. */
function shownEvidence(
  allowed: readonly Evidence[],
  choice: ShownChoice,
  refs: ReadonlySet<CompetencyRef>,
): readonly ShownEvidence[] {
  return allowed
    .filter(({ id }) => choice.evidence.has(id))
    .map(({ id, title, date, caption, content, serves }: Evidence) => ({
      id,
      title,
      date,
      caption,
      content,
      serves: serves.filter((ref) => refs.has(ref)),
    }));
}

/** Each once, at the first competency that it serves; those that serve none last. */
function inOrder(
  refs: readonly CompetencyRef[],
  evidence: readonly ShownEvidence[],
): readonly ShownEvidence[] {
  const places = new Map(refs.map((ref, place) => [ref, place]));
  const placeOf = ({ serves }: ShownEvidence) =>
    Math.min(...serves.map((ref) => places.get(ref) ?? Infinity), Infinity);
  return evidence
    .map((item) => ({ item, place: placeOf(item) }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place))
    .map(({ item }) => item);
}
