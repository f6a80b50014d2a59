/**
 * The built-in frameworks. The list is on the first view's path and says only what a list or a choice needs; each whole
 * framework is a chunk of its own.
 */
import type { Framework, FrameworkId } from "../domain/framework";
import { lazily } from "./lazily";

/** What can be said of a framework before it is read. */
export type FrameworkSummary = Pick<Framework, "id" | "version" | "title" | "shortTitle" | "subjects">;

interface BuiltInFramework extends FrameworkSummary {
  readonly load: () => Promise<Framework>;
}

const school = ["school", "district", "team", "classroom", "individual"];

// The one place where a built-in framework's id is written as text, and its file taken at its word: a test checks that
// each file is a Framework, and that what is said of it here is what the file says.
const builtIn: readonly BuiltInFramework[] = [
  {
    id: "mtc-k12-jml" as FrameworkId,
    version: "1.0.0",
    title: "K-12 Journeys to Mastery Learning",
    shortTitle: "K-12 JML",
    subjects: school,
    load: lazily(async () => (await import("./k12Jml.json")).default as unknown as Framework),
  },
  {
    id: "mtc-state-jml" as FrameworkId,
    version: "1.0.0",
    title: "State Journey to Mastery Learning",
    shortTitle: "State JML",
    subjects: ["state", "team", "individual"],
    load: lazily(async () => (await import("./stateJml.json")).default as unknown as Framework),
  },
  {
    id: "mtc-design-essentials" as FrameworkId,
    version: "1.0.0",
    title: "Mastery Design Essentials",
    shortTitle: "Design Essentials",
    subjects: school,
    load: lazily(async () => (await import("./designEssentials.json")).default as unknown as Framework),
  },
];

/** In the order in which they are offered. */
export const builtInFrameworks: readonly FrameworkSummary[] = builtIn;

const nothing: Promise<undefined> = Promise.resolve(undefined);

/**
 * The built-in framework of this id, or undefined where there is none. The same promise each time. Rejects only where
 * its chunk cannot be read; asking again then tries again.
 */
export function loadFramework(id: string): Promise<Framework | undefined> {
  return builtIn.find((framework) => framework.id === id)?.load() ?? nothing;
}

/** All three, whole, in the order in which they are offered. The same promise each time. */
export const loadAllFrameworks: () => Promise<readonly Framework[]> = lazily(() =>
  Promise.all(builtIn.map((framework) => framework.load())),
);
