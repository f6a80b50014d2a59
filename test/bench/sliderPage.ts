// What runs in a page while the slider of a long journey is measured: a full fold of its entries, and what one step of the
// slider reads of the journal that is folded already.
import { loadFramework } from "../../src/content/frameworks";
import { evidenceBetween } from "../../src/domain/evidenceTime";
import type { MilestoneId } from "../../src/domain/ids";
import { extendJournal, foldJournal } from "../../src/domain/journal";
import { readMilestones } from "../../src/domain/milestone";
import { addMilestone } from "../../src/domain/milestoneTelling";
import { differences } from "../../src/domain/progress";
import { momentAt, timeLine } from "../../src/domain/timeLine";
import { recordThen } from "../../src/features/progress/wheelAt";
import { NOON, testWriter } from "../support/entries";
import { tellJourney } from "./lives";

const STEPS = 40;
/** So that the page's clock, which may be coarse, tells them apart. */
const FOLDS = 3;

async function prepareSlider(count: number) {
  const framework = await loadFramework("mtc-k12-jml");
  if (!framework) throw new Error("The framework is not there");
  const entries = tellJourney(testWriter("ann", NOON), framework, "A long journey", count);
  const told = foldJournal(entries);
  const writer = testWriter("bo", NOON + count * 1000);
  const half = { id: "half" as MilestoneId, title: "Half way", time: NOON + count * 500 };
  const journal = extendJournal(told, addMilestone(told, writer, half));
  const [milestone] = readMilestones(journal);
  if (!milestone) throw new Error("The journey has no milestone");
  const line = timeLine(journal, NOON + count * 1000);
  if (!line) throw new Error("The journey has no changes");
  const step = (place: number) => {
    const moment = momentAt(line, line.start + (line.end - line.start) * place);
    const turns = new Map(differences(journal, moment, milestone).map(({ ref, turn }) => [ref, turn]));
    evidenceBetween(journal, moment.time, milestone.time);
    return [
      recordThen(journal, framework, { moment }),
      recordThen(journal, framework, { moment: milestone }, turns),
    ];
  };
  const timed = (times: number, run: (index: number) => unknown) => {
    const start = performance.now();
    for (let index = 0; index < times; index += 1) run(index);
    return (performance.now() - start) / times;
  };
  return {
    entries: entries.length,
    /** One round, both in ms. */
    measure: () => ({
      foldMs: timed(FOLDS, () => foldJournal(entries)),
      stepMs: timed(STEPS, (index) => step(((index * 17) % STEPS) / STEPS)),
    }),
  };
}

let prepared: Awaited<ReturnType<typeof prepareSlider>>;

Object.assign(globalThis, {
  bench: {
    prepare: async (count: number) => (prepared = await prepareSlider(count)).entries,
    measure: () => prepared.measure(),
  },
});
