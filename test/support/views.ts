// All that can be seen of a journal, in one comparable value.
import { readActions } from "../../src/domain/action";
import { authorName } from "../../src/domain/author";
import { erasuresIn } from "../../src/domain/erasure";
import { filesNamed, readEvidence } from "../../src/domain/evidence";
import { competencyHistory } from "../../src/domain/history";
import type { Journal } from "../../src/domain/journal";
import { readJourney } from "../../src/domain/journey";
import { readMilestones } from "../../src/domain/milestone";
import { readPriorities } from "../../src/domain/priority";
import { recordAt } from "../../src/domain/progress";
import { isSignSeen, readStatus, whyOf } from "../../src/domain/record";
import { readOwnResources, readResourceMarks } from "../../src/domain/resource";
import { readTerms } from "../../src/domain/schoolTerm";
import { summarize } from "../../src/domain/summary";
import { readWeighing } from "../../src/domain/weighing";
import { JOURNEY_ID } from "./entries";
import { RULES, type JournalRules } from "./journalRules";
import { REFS, RESOURCES } from "./worldPlans";
import { AUTHORS } from "./worlds";

export function viewOf(journal: Journal, rules: JournalRules = RULES) {
  const things = [...journal.things.keys()].sort();
  return {
    entries: [...journal.entriesById.keys()].sort(),
    awaited: [...journal.awaited].sort(),
    things: things.map((about) => ({
      about,
      existence: rules.existence(journal, about),
      registers: [...(journal.things.get(about) ?? [])]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, { heads, history }]) => ({
          name,
          heads: heads.map(({ id }) => id),
          history: history.map(({ id }) => [id, journal.timesById.get(id)]),
        })),
    })),
    summary: summarize(JOURNEY_ID, journal),
    journey: readJourney(journal),
    evidence: readEvidence(journal),
    files: [...filesNamed(journal)],
    erasures: [...erasuresIn(journal)].sort(([a], [b]) => (a < b ? -1 : 1)),
    names: AUTHORS.map((id) => authorName(journal, id)),
    competencies: REFS.map((ref) => ({
      statuses: readStatus(journal, ref),
      signs: ["e1", "e2"].map((sign) => isSignSeen(journal, ref, sign)),
      history: competencyHistory(journal, ref),
    })),
    priorities: readPriorities(journal),
    actions: readActions(journal),
    terms: readTerms(journal),
    weighings: REFS.map((ref) => readWeighing(journal, ref)),
    resources: readOwnResources(journal),
    marks: RESOURCES.map((id) => {
      const { useful, later, comments, links } = readResourceMarks(journal, id);
      return { useful: [...useful].sort(), later: [...later].sort(), comments, links };
    }),
    milestones: readMilestones(journal).map((milestone) => ({
      ...milestone,
      heads: [...milestone.heads],
      record: [...recordAt(journal, milestone)].sort(([a], [b]) => (a < b ? -1 : 1)),
    })),
    reasons: [...journal.entriesById.keys()].sort().map((id) => whyOf(journal, id)),
  };
}

/** As text: two views are equal when not even the order of a member differs. */
export const viewText = (journal: Journal, rules?: JournalRules) => JSON.stringify(viewOf(journal, rules));
