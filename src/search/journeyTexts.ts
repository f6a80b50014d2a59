/** Every text that stands in a journey now. What was deleted, taken back or replaced is not among them. */
import { readActions } from "../domain/action";
import { authorName } from "../domain/author";
import type { Entry } from "../domain/entry";
import { readEvidence, type EvidenceContent } from "../domain/evidence";
import { parseCompetencyRef, type CompetencyRef } from "../domain/framework";
import type { ActionId, EntryId, JourneyId, ResourceId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import { readJourney } from "../domain/journey";
import { readMilestones } from "../domain/milestone";
import { readWhy, STATUS } from "../domain/record";
import { registerOf, type Answer, type Reading } from "../domain/register";
import { readOwnResources, readResourceMarks } from "../domain/resource";
import { readTerms } from "../domain/schoolTerm";
import { ACTION, COMPETENCY, RESOURCE, splitThing } from "../domain/thing";
import { paths } from "../paths";
import type { SearchText } from "./searchText";
import { sessionTexts } from "./sessionTexts";

/** How what a journey speaks of is called: it names competencies and built-in resources by their ids alone. */
export type Titles = {
  readonly competency: (ref: CompetencyRef) => string;
  readonly resource: (id: string) => string;
};

/** Empty for a deleted journey. */
export function searchTexts(id: JourneyId, journal: Journal, titles: Titles): readonly SearchText[] {
  const journey = readJourney(journal);
  if (journey.existence.state === "deleted") return [];
  const about: About = { id, journal, titles };
  return [
    ...journey.titles.map((title) =>
      written(about, "journey", paths.record(id), title, { title: title.value }),
    ),
    ...reasonTexts(about),
    ...evidenceTexts(about),
    ...actionTexts(about),
    ...resourceTexts(about),
    ...commentTexts(about),
    ...milestoneTexts(about),
    ...periodTexts(about),
    ...sessionTexts(id, journal, titles.competency),
  ];
}

type About = { readonly id: JourneyId; readonly journal: Journal; readonly titles: Titles };
type Words = Partial<Pick<SearchText, "title" | "about" | "body">>;

function written(
  { journal }: About,
  kind: SearchText["kind"],
  path: string,
  { entry, time }: { readonly entry: Entry; readonly time: number },
  words: Words,
): SearchText {
  return {
    kind,
    path,
    title: "",
    about: "",
    body: "",
    ...words,
    author: authorName(journal, entry.author),
    time,
  };
}

/** Why a status was given, as the history of a competency shows it, and why a priority was chosen and an action dropped. */
function reasonTexts(about: About): readonly SearchText[] {
  const { journal } = about;
  // Where two said the same apart, their words are found once.
  const texts = new Map<string, SearchText>();
  for (const thing of journal.thingsByKind.get("entry")?.keys() ?? []) {
    const explained = journal.entriesById.get(splitThing(thing).id as EntryId);
    if (!explained || !isShown(journal, explained)) continue;
    const place = placeOf(about, explained);
    if (!place) continue;
    for (const answer of readWhy(journal, explained.id)) {
      if (answer.value.trim() === "") continue;
      const text = written(about, "reason", place.path, answer, { about: place.title, body: answer.value });
      const key = `${place.path}\n${answer.value}`;
      if ((texts.get(key)?.time ?? -Infinity) < text.time) texts.set(key, text);
    }
  }
  return [...texts.values()];
}

/** Of all but a status only what holds now stands on some screen. */
const isShown = (journal: Journal, entry: Entry) =>
  entry.register === STATUS ||
  registerOf(journal, entry.about, entry.register).heads.some(({ id }) => id === entry.id);

/** Where the entry that a reason explains is shown; undefined for what stands nowhere any more. */
function placeOf({ id, journal, titles }: About, { about }: Entry) {
  const { kind, id: name } = splitThing(about);
  if (kind === COMPETENCY) {
    const parsed = parseCompetencyRef(name);
    if (!parsed) return undefined;
    return {
      path: paths.competency(id, parsed.competencyId),
      title: titles.competency(name as CompetencyRef),
    };
  }
  if (kind !== ACTION) return undefined;
  const action = readActions(journal).find((one) => one.id === (name as ActionId));
  return action && { path: paths.action(id, action.id), title: action.title };
}

function evidenceTexts(about: About): readonly SearchText[] {
  return readEvidence(about.journal).map((item) => {
    const { title, caption, content } = item.answers;
    return written(about, "evidence", paths.evidenceItem(about.id, item.id), item.added, {
      title: allOf(title),
      about: item.serves.map(about.titles.competency)[0] ?? "",
      body: joined([allOf(caption), ...content.map(({ value }) => contentText(value))]),
    });
  });
}

function actionTexts(about: About): readonly SearchText[] {
  return readActions(about.journal).map((action) => {
    const { title, owner, notes } = action.answers;
    return written(about, "action", paths.action(about.id, action.id), action.added, {
      title: allOf(title),
      about: action.for.map(about.titles.competency)[0] ?? "",
      body: joined([allOf(owner), allOf(notes)]),
    });
  });
}

function resourceTexts(about: About): readonly SearchText[] {
  return readOwnResources(about.journal).map((resource) => {
    const { title, publisher, summary, content } = resource.answers;
    return written(
      about,
      "resource",
      paths.library({ journey: about.id, resource: resource.id }),
      resource.added,
      {
        title: allOf(title),
        body: joined([allOf(publisher), allOf(summary), ...content.map(({ value }) => contentText(value))]),
      },
    );
  });
}

function commentTexts(about: About): readonly SearchText[] {
  const { id, journal, titles } = about;
  const own = new Map(readOwnResources(journal).map((resource) => [resource.id as string, resource.title]));
  const texts: SearchText[] = [];
  for (const thing of journal.thingsByKind.get(RESOURCE)?.keys() ?? []) {
    const resource = splitThing(thing).id as ResourceId;
    const title = own.get(resource) ?? titles.resource(resource);
    // A deleted resource takes what was said of it along.
    if (title === "" && !own.has(resource)) continue;
    for (const comment of readResourceMarks(journal, resource).comments)
      texts.push({
        kind: "comment",
        path: paths.library({ journey: id, resource }),
        title: "",
        about: title,
        body: allOf(comment.answers),
        author: authorName(journal, comment.author),
        time: comment.time,
      });
  }
  return texts;
}

function milestoneTexts(about: About): readonly SearchText[] {
  return readMilestones(about.journal).flatMap(({ id, titles }) =>
    titles.map((title) =>
      written(about, "milestone", paths.progress(about.id, id), title, { title: title.value }),
    ),
  );
}

function periodTexts(about: About): readonly SearchText[] {
  return readTerms(about.journal).flatMap(({ answers }) =>
    answers.title.map((title) =>
      written(about, "period", paths.plan(about.id, "time"), title, { title: title.value }),
    ),
  );
}

/** Where two answers stand, both can be found. */
const allOf = (reading: Reading<string>): string => joined(reading.map(({ value }: Answer<string>) => value));

const joined = (texts: readonly string[]): string => texts.filter((text) => text.trim() !== "").join(" · ");

function contentText(content: EvidenceContent): string {
  if (content.kind === "note") return content.text;
  return content.kind === "link" ? content.url : content.name;
}
