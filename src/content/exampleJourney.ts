/**
 * The example: the story of a year, told by the same functions that write a real journey, with a clock that walks through the
 * twelve months before now.
 */
import { introduceAuthor } from "../domain/author";
import type { Entry } from "../domain/entry";
import type { EvidenceContent, FileContent } from "../domain/evidence";
import { addEvidence } from "../domain/evidenceTelling";
import { competencyRef, type FrameworkId } from "../domain/framework";
import type { EvidenceId, JourneyId, MilestoneId, SittingId } from "../domain/ids";
import { EMPTY_JOURNAL, extendJournal, type Journal } from "../domain/journal";
import { markAsExample, startJourney } from "../domain/journey";
import { addMilestone } from "../domain/milestoneTelling";
import { choosePriority } from "../domain/priorityTelling";
import { changeStatus, explain, seeSign } from "../domain/record";
import type { Writer } from "../domain/register";
import { calendarDay } from "../lib/format";
import { TELLERS, type Teller } from "./exampleAuthors";
import type { ExamplePicture } from "./examplePictures";
import { tellWork } from "./exampleWork";
import { EXAMPLE_TITLE, STORY, type Answered, type Chosen, type Happening, type Kept } from "./exampleStory";

export const EXAMPLE_FRAMEWORK = { id: "mtc-k12-jml" as FrameworkId, version: "1.0.0" };

const MINUTE = 60_000;
/** Between two taps of a person who is not in a hurry. */
const PAUSE = 7_000;

export type Telling = {
  readonly journey: JourneyId;
  /** Milliseconds since 1970 UTC: the end of the year that is told. */
  readonly now: number;
  /** A new random id each time. */
  readonly chance: () => string;
  /** The pictures that could be drawn; evidence whose picture is missing is left out. */
  readonly pictures: ReadonlyMap<ExamplePicture, FileContent>;
};

/** Every entry of the example, in the order in which they were written. */
export function tellExample({ journey, now, chance, pictures }: Telling): readonly Entry[] {
  let journal = EMPTY_JOURNAL;
  let clock = 0;
  const writerOf = (teller: Teller, day: string): Writer => ({
    journey,
    author: TELLERS[teller].id,
    sitting: `example-${teller}-${day}` as SittingId,
    now: () => (clock += PAUSE),
    nonce: chance,
  });
  const told: Entry[] = [];
  const tell = (entries: readonly Entry[]) => {
    told.push(...entries);
    journal = extendJournal(journal, entries);
  };

  for (const [index, happening] of STORY.entries()) {
    clock = Math.max(clock + 3 * MINUTE, schoolHour(now, happening.daysAgo, index));
    const day = calendarDay(clock);
    const writer = writerOf(happening.by, day);
    if (index === 0) {
      const started = { title: EXAMPLE_TITLE, subject: "school", framework: EXAMPLE_FRAMEWORK } as const;
      tell(startJourney(journal, writer, started));
      tell([markAsExample(journal, writer)]);
    }
    for (const teller of tellersOf(happening))
      tell(introduceAuthor(journal, writerOf(teller, day), TELLERS[teller].name));
    const { what } = happening;
    if (what.kind === "answered") tell(answer(journal, writer, what));
    else if (what.kind === "kept") tell(keep(journal, writer, what, { day, chance, pictures }));
    else if (what.kind === "chosen") tell(choose(journal, writer, what));
    else if (what.kind === "marked")
      tell(addMilestone(journal, writer, { id: chance() as MilestoneId, title: what.title, time: clock }));
    else if (what.kind === "apart") {
      const seen = journal;
      tell(what.answers.flatMap((answers) => answer(seen, writerOf(answers.by, day), answers)));
    } else tell(tellWork(journal, writer, what, { framework: EXAMPLE_FRAMEWORK.id, now, chance }));
  }
  return told;
}

const tellersOf = ({ by, what }: Happening): readonly Teller[] =>
  what.kind === "apart" ? what.answers.map((answers) => answers.by) : [by];

function answer(journal: Journal, writer: Writer, { competency, status, why, signs }: Answered): Entry[] {
  const ref = competencyRef(EXAMPLE_FRAMEWORK.id, competency);
  return [
    ...signs.map((sign) => seeSign(journal, writer, ref, sign, true)),
    ...changeStatus(journal, writer, ref, { status, why }),
  ];
}

function choose(journal: Journal, writer: Writer, { competency, why }: Chosen): Entry[] {
  const ref = competencyRef(EXAMPLE_FRAMEWORK.id, competency);
  return choosePriority(journal, writer, ref).flatMap((chosen) => [
    chosen,
    explain(journal, writer, chosen.id, why),
  ]);
}

function keep(
  journal: Journal,
  writer: Writer,
  { title, caption, serves, showing, content: told }: Kept,
  { day: date, chance, pictures }: Pick<Telling, "chance" | "pictures"> & { readonly day: string },
): Entry[] {
  const content: EvidenceContent | undefined =
    "picture" in told
      ? pictures.get(told.picture)
      : "url" in told
        ? { kind: "link", url: told.url }
        : { kind: "note", text: told.text };
  if (!content) return [];
  const refs = serves.map((competency) => competencyRef(EXAMPLE_FRAMEWORK.id, competency));
  const id = chance() as EvidenceId;
  return addEvidence(journal, writer, { id, content, title, caption, date, serves: refs, showing });
}

/** A moment in the working hours of that day, or of the Friday before it; which, the `turn` decides. */
function schoolHour(now: number, daysAgo: number, turn: number): number {
  const time = new Date(now);
  time.setDate(time.getDate() - daysAgo);
  const weekday = time.getDay();
  if (weekday === 0 || weekday === 6) time.setDate(time.getDate() - (weekday === 0 ? 2 : 1));
  time.setHours(8 + ((turn * 5) % 9), (turn * 17) % 60, (turn * 23) % 60, 0);
  return time.getTime();
}
