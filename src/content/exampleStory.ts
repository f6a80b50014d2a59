/**
 * A year of a school that does not exist, as its people would have told it: what they said of each competency, what they ticked,
 * and what they kept as proof. Days are counted back from today, so that the year has always just gone by.
 */
import type { ActionState, Weighing } from "../domain/planRegisters";
import type { Showing } from "../domain/showing";
import type { Status } from "../domain/status";
import type { Teller } from "./exampleAuthors";
import type { ExamplePicture } from "./examplePictures";
import story from "./exampleStory.json";

export const EXAMPLE_TITLE = "Larkspur High School (example)";

export type Answered = {
  readonly kind: "answered";
  readonly competency: string;
  readonly status: Status;
  readonly why: string;
  /** Signs that were ticked in the same conversation. */
  readonly signs: readonly string[];
};
export type Kept = {
  readonly kind: "kept";
  readonly title: string;
  readonly caption: string;
  readonly serves: readonly string[];
  /** Missing: nobody was asked. */
  readonly showing?: Showing;
  readonly content:
    | { readonly picture: ExamplePicture }
    | { readonly url: string }
    | { readonly text: string };
};
/** Two who had not seen each other's answer. */
export type Apart = {
  readonly kind: "apart";
  readonly answers: readonly (Answered & { readonly by: Teller })[];
};
/** A moment to look back to. */
export type Marked = { readonly kind: "marked"; readonly title: string };
/** What to work on next. */
export type Chosen = { readonly kind: "chosen"; readonly competency: string; readonly why: string };
/** An action: its days are counted from today, its term by its place among the terms; `sign`: of the first competency. */
export type Planned = {
  readonly kind: "planned";
  readonly title: string;
  readonly for: readonly string[];
  readonly owner?: string;
  readonly startIn?: number;
  readonly dueIn?: number;
  readonly term?: number;
  readonly state?: ActionState;
  readonly why?: string;
  readonly notes?: string;
  readonly sign?: string;
};
export type Terms = {
  readonly kind: "terms";
  readonly terms: readonly { readonly title: string; readonly startIn: number; readonly endIn: number }[];
};
export type Weighed = {
  readonly kind: "weighed";
  readonly weighings: readonly (Weighing & { readonly competency: string })[];
};
/** A note that others may use. */
export type Shared = {
  readonly kind: "shared";
  readonly title: string;
  readonly text: string;
  readonly summary: string;
  readonly serves: readonly string[];
};
/** Said of a resource that Waymark brings; without a text only that it was useful. */
export type Remarked = {
  readonly kind: "remarked";
  readonly resource: string;
  readonly text: string;
  readonly useful: boolean;
};

export type Happening = {
  readonly daysAgo: number;
  readonly by: Teller;
  readonly what: Answered | Kept | Apart | Marked | Chosen | Planned | Terms | Weighed | Shared | Remarked;
};

/** The first happening first. A test checks that the file is what it is taken for. */
export const STORY = story as unknown as readonly Happening[];
