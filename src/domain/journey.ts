/** What a journey says of itself: its title, its kind of subject, its framework, whether it is put away. */
import type { Json } from "../lib/json";
import { existenceOf, type Existence } from "./deletion";
import type { Entry } from "./entry";
import type { FrameworkId } from "./framework";
import { isPlainId } from "./ids";
import type { Journal } from "./journal";
import { parseFlag, parseText, read, registerOf, say, type Reading, type Writer } from "./register";
import { JOURNEY } from "./thing";

export const SUBJECTS = ["school", "district", "state", "team", "classroom", "individual"] as const;
export type Subject = (typeof SUBJECTS)[number];

export const FRAMEWORK = "framework";
const EXAMPLE = "example";
export const TITLE_MAX_LENGTH = 200;

export type FrameworkVersion = { readonly id: FrameworkId; readonly version: string };

export type Journey = {
  readonly titles: Reading<string>;
  /** The title to show; empty where the entry that names the journey has not arrived. */
  readonly title: string;
  /** One of SUBJECTS, or a kind that a newer version knows. */
  readonly subject: string;
  readonly framework: FrameworkVersion | undefined;
  readonly archived: boolean;
  /** Told by Waymark itself, to be tried and thrown away: nobody's work. */
  readonly isExample: boolean;
  readonly existence: Existence;
};

export function readJourney(journal: Journal): Journey {
  const titles = read(journal, JOURNEY, "title", parseText);
  return {
    titles,
    title: titles[0]?.value ?? "",
    subject: read(journal, JOURNEY, "subject", parseText)[0]?.value ?? "",
    framework: read(journal, JOURNEY, FRAMEWORK, parseFramework)[0]?.value,
    archived: read(journal, JOURNEY, "archived", parseFlag)[0]?.value ?? false,
    isExample: read(journal, JOURNEY, EXAMPLE, parseFlag)[0]?.value ?? false,
    existence: existenceOf(journal, JOURNEY),
  };
}

/** Every framework that a journey names or ever named, each once; none whose id or version no framework can have. */
export function frameworksNamed(journal: Journal): readonly FrameworkVersion[] {
  const named = new Map<string, FrameworkVersion>();
  for (const entry of registerOf(journal, JOURNEY, FRAMEWORK).history) {
    const framework = frameworkNamedBy(entry);
    if (framework) named.set(frameworkKey(framework), framework);
  }
  return [...named.values()];
}

/** The framework that an entry says a journey is on. */
export function frameworkNamedBy({ about, register, value }: Entry): FrameworkVersion | undefined {
  if (about !== JOURNEY || register !== FRAMEWORK) return undefined;
  const framework = parseFramework(value);
  return framework && isPlainId(framework.id) && isPlainId(framework.version) ? framework : undefined;
}

/** One text for each id and version: neither holds a line feed. */
export const frameworkKey = ({ id, version }: { readonly id: string; readonly version: string }) =>
  `${id}\n${version}`;

function parseFramework(value: Json): FrameworkVersion | undefined {
  if (typeof value !== "object" || value === null || !("id" in value) || !("version" in value))
    return undefined;
  const { id, version } = value;
  return typeof id === "string" && typeof version === "string"
    ? { id: id as FrameworkId, version }
    : undefined;
}

export type NewJourney = {
  readonly title: string;
  readonly subject: Subject;
  readonly framework: FrameworkVersion;
};

export function startJourney(journal: Journal, writer: Writer, journey: NewJourney): Entry[] {
  return [
    say(journal, writer, JOURNEY, "title", journey.title),
    say(journal, writer, JOURNEY, "subject", journey.subject),
    say(journal, writer, JOURNEY, FRAMEWORK, {
      id: journey.framework.id,
      version: journey.framework.version,
    }),
  ];
}

export function markAsExample(journal: Journal, writer: Writer): Entry {
  return say(journal, writer, JOURNEY, EXAMPLE, true);
}

export function renameJourney(journal: Journal, writer: Writer, title: string): Entry {
  return say(journal, writer, JOURNEY, "title", title);
}

export function archiveJourney(journal: Journal, writer: Writer, archived: boolean): Entry {
  return say(journal, writer, JOURNEY, "archived", archived);
}
