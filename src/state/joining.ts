/** Reading two journeys as one, and apart again: each a few writes, with Undo beside what is said of it. */
import { registerOf, takeBack } from "../domain/register";
import type { Entry } from "../domain/entry";
import type { FrameworkId } from "../domain/framework";
import type { JourneyId } from "../domain/ids";
import { type Arrow } from "../domain/arrow";
import { sayingsOf } from "../domain/joining";
import { continueAs, nameBoth, stepsApart, type Part, type Step } from "../domain/joiningTelling";
import { EMPTY_JOURNAL } from "../domain/journal";
import { JOURNEY } from "../domain/thing";
import { readJournal } from "../storage/journals";
import { database } from "./database";
import { showToast } from "./toasts";
import { writeOrTell } from "./undoing";

const UNDO = "Undo";

export type Joining = {
  /** The journey that one is in: it can be written to, and says what both are called. */
  readonly own: JourneyId;
  readonly other: JourneyId;
  /** Only read here, it cannot say anything: then the own one continues as it. */
  readonly isOtherReadOnly: boolean;
  readonly framework: FrameworkId;
  /** What both are called from then on. */
  readonly title: string;
};

/**
 * Resolves with the one that both are read as; says why, and resolves with undefined, where it could not be saved: then they
 * are as they were, but for a name at most.
 */
export async function joinJourneys(joining: Joining, said: string): Promise<JourneyId | undefined> {
  const { own, other, framework, title } = joining;
  const [from, into] = joining.isOtherReadOnly ? [own, other] : [other, own];
  const theirs = (await readJournal(database(), other)) ?? EMPTY_JOURNAL;
  // First, so that they do not stand there with two names for a moment.
  const named = await writeOrTell(own, (journal, writer) => nameBoth(journal, writer, theirs, title));
  if (!named) return undefined;
  let before: readonly Arrow[] = [];
  const joined = await writeOrTell(from, (journal, writer) => {
    before = sayingsOf(from, journal.entriesById.values()).arrows;
    return continueAs(journal, writer, [...before, { into, framework }]);
  });
  if (!joined) {
    await takeBackName(own, named);
    return undefined;
  }
  showToast(said, {
    label: UNDO,
    run: () =>
      void takeSteps([{ journey: from, arrows: before }]).then((isApart) =>
        isApart ? takeBackName(own, named) : undefined,
      ),
  });
  return into;
}

async function takeBackName(journey: JourneyId, named: readonly Entry[]): Promise<void> {
  if (named.length === 0) return;
  await writeOrTell(journey, (journal, writer) =>
    named.flatMap((entry) => {
      // What somebody has called it since stays.
      const { heads } = registerOf(journal, JOURNEY, entry.register);
      return heads.some(({ id }) => id === entry.id) ? takeBack(journal, writer, entry.id) : [];
    }),
  );
}

/** Of the journeys that are read as one, one stands apart again, and the others stay one. */
export async function readApart(
  parts: readonly Part[],
  leaving: JourneyId,
  into: JourneyId,
  framework: FrameworkId,
  said: string,
): Promise<boolean> {
  const steps = stepsApart(parts, leaving, into, framework);
  if (!(await takeSteps(steps))) return false;
  const back = steps.map(({ journey }) => ({
    journey,
    arrows: parts.find((part) => part.journey === journey)?.arrows ?? [],
  }));
  showToast(said, { label: UNDO, run: () => void takeSteps(back) });
  return true;
}

async function takeSteps(steps: readonly Step[]): Promise<boolean> {
  for (const { journey, arrows } of steps)
    if (!(await writeOrTell(journey, (journal, writer) => continueAs(journal, writer, arrows)))) return false;
  return true;
}
