/**
 * How long something that tells how far it is will go on, guessed from how fast it was so far: pure but for the clock that
 * `followTime` reads. Nothing is said in the first moments, when every guess would be wrong.
 */
import { formatCount } from "../lib/format";

/** One part of the work, in the order in which they come; `weight`: how long it takes beside the others, roughly. */
export type WeighedPhase = { readonly phase: string; readonly weight: number };

/** Writing a snapshot, and reading it back. */
export const EXPORT_PHASES: readonly WeighedPhase[] = [
  { phase: "writing", weight: 1 },
  { phase: "checking", weight: 0.7 },
];
/** Reading a snapshot up to its preview. */
export const IMPORT_PHASES: readonly WeighedPhase[] = [
  { phase: "reading", weight: 1 },
  { phase: "comparing", weight: 0.1 },
];
/** Taking in what was read. */
export const TAKE_IN_PHASES: readonly WeighedPhase[] = [{ phase: "taking-in", weight: 1 }];

/** Where one phase was at one moment: `done` 0 to 1, `at` in milliseconds of any clock that never goes back. */
type Mark = { readonly phase: string; readonly done: number; readonly at: number };

export type Pace = {
  readonly phases: readonly WeighedPhase[];
  /** Of the phase that runs, oldest first: those of the last moments. */
  readonly marks: readonly Mark[];
  /** Milliseconds that a weight of 1 takes, as far as it is known. */
  readonly perWeight: number | undefined;
  /** What was told last, in seconds. */
  readonly left: number | undefined;
};

/** Less than this was seen of a phase: what it seems to take is chance. */
const QUIET_MS = 2_000;
const QUIET_DONE = 0.005;
/** What was longer ago says little of how fast it is now: evidence follows entries. */
const LOOK_BACK_MS = 12_000;
const MARK_EVERY_MS = 250;
/** A guess that grows by less is not told: it would only go up and down. */
const GROWTH = 1.3;

function paceOf(phases: readonly WeighedPhase[]): Pace {
  return { phases, marks: [], perWeight: undefined, left: undefined };
}

/** The same pace with one more mark. A phase that is none of these tells nothing. */
function movedOn(pace: Pace, mark: Mark): Pace {
  const nth = pace.phases.findIndex(({ phase }) => phase === mark.phase);
  const phase = pace.phases[nth];
  if (!phase) return pace;
  const marks = withMark(pace.marks, mark);
  const perWeight = measured(marks, mark, phase.weight) ?? pace.perWeight;
  if (perWeight === undefined) return { ...pace, marks };
  const later = pace.phases.slice(nth + 1).reduce((sum, { weight }) => sum + weight, 0);
  const seconds = (perWeight * (phase.weight * (1 - mark.done) + later)) / 1_000;
  const { left } = pace;
  const isTold = left === undefined || seconds <= left || seconds > left * GROWTH;
  return { ...pace, marks, perWeight, left: isTold ? seconds : left };
}

function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  const last = marks.at(-1);
  if (last?.phase !== mark.phase || mark.done < last.done) return [mark];
  if (mark.at - last.at < MARK_EVERY_MS) return marks;
  // One that is older than the look back stays as its beginning, where all others are younger.
  const from = marks.findLastIndex(({ at }) => mark.at - at >= LOOK_BACK_MS);
  return [...marks.slice(Math.max(0, from)), mark];
}

function measured([first]: readonly Mark[], now: Mark, weight: number): number | undefined {
  if (!first) return undefined;
  const [time, part] = [now.at - first.at, now.done - first.done];
  return time < QUIET_MS || part < QUIET_DONE ? undefined : time / part / weight;
}

/** "About 20 seconds left"; `seconds` undefined: nothing is known yet. Rounded more the longer it is. */
export function timeLeftText(seconds: number | undefined): string | undefined {
  if (seconds === undefined || !Number.isFinite(seconds)) return undefined;
  if (seconds < 4) return "A few seconds left";
  if (seconds < 17.5) return `About ${Math.max(5, Math.round(seconds / 5) * 5)} seconds left`;
  if (seconds < 55) return `About ${Math.round(seconds / 10) * 10} seconds left`;
  const minutes = seconds / 60;
  if (minutes < 55)
    return formatCount(minutes < 15 ? Math.max(1, Math.round(minutes)) : Math.round(minutes / 5) * 5, {
      one: "About 1 minute left",
      other: "About # minutes left",
    });
  return formatCount(Math.max(1, Math.round(minutes / 60)), {
    one: "About 1 hour left",
    other: "About # hours left",
  });
}

/** For whoever is told how far it is: gives the words for the time that is left after each time it is told. */
export function followTime(
  phases: readonly WeighedPhase[],
  clock: () => number = () => performance.now(),
): (done: number, phase: string) => string | undefined {
  let pace = paceOf(phases);
  return (done, phase) => {
    pace = movedOn(pace, { phase, done, at: clock() });
    return timeLeftText(pace.left);
  };
}
