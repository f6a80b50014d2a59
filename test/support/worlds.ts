// Random worlds: a few devices that write to one journey apart from each other, exchange snapshots in any order, are cloned
// from images, and have wrong clocks.
import fc from "fast-check";
import { introduceAuthor } from "../../src/domain/author";
import { deleteThing, deletionUndo } from "../../src/domain/deletion";
import { askErasure, finishByTime, finishErasure, takeErasureBack } from "../../src/domain/erasure";
import { sealEntry, type Entry } from "../../src/domain/entry";
import { addEvidence, describeEvidence, placeEvidence, replaceFile } from "../../src/domain/evidenceTelling";
import { addAction } from "../../src/domain/actionTelling";
import { parseCompetencyRef } from "../../src/domain/framework";
import type { EntryId, MilestoneId } from "../../src/domain/ids";
import type { Journal } from "../../src/domain/journal";
import { archiveJourney, markAsExample, renameJourney } from "../../src/domain/journey";
import { continueAs } from "../../src/domain/joiningTelling";
import { changeStatus, explain, seeSign } from "../../src/domain/record";
import { addMilestone } from "../../src/domain/milestoneTelling";
import { choosePriority, dropPriority, movePriority } from "../../src/domain/priorityTelling";
import { weigh } from "../../src/domain/weighing";
import { registerOf, say as tell, takeBack, type Writer } from "../../src/domain/register";
import { sayShowing, SHOWING, SHOWINGS } from "../../src/domain/showing";
import { STATUSES } from "../../src/domain/status";
import {
  actionThing,
  authorThing,
  competencyThing,
  evidenceThing,
  JOURNEY,
  resourceThing,
} from "../../src/domain/thing";
import type { Json } from "../../src/lib/json";
import { author, evidenceId, JOURNEY_ID, journeyId, NOON, REF, sitting } from "./entries";
import type { JournalRules } from "./journalRules";
import { ACTIONS, at, HASHES, ITEMS, REFS, replan, RESOURCES, tellOfResource, TERMS } from "./worldPlans";

export const AUTHORS = [author("ann"), author("bob"), author("cy")];
/** What can be deleted. */
export const THINGS = [
  ...ITEMS.map(evidenceThing),
  JOURNEY,
  competencyThing(REF),
  ...ACTIONS.slice(0, 1).map(actionThing),
  ...RESOURCES.slice(0, 1).map(resourceThing),
];
const MILESTONES = ["august", "may"] as MilestoneId[];
const SIGNS = ["e1", "e2"];
const HOUR = 3_600_000;

const WRITINGS = [
  "status",
  "title",
  "archived",
  "why",
  "sign",
  "evidence",
  "caption",
  "serves",
  "showing",
  "replacing",
  "example",
  "name",
  "priority",
  "moving",
  "milestone",
  "action",
  "planning",
  "resource",
  "continues",
  "erase",
  "unknown",
] as const;

export type Command =
  | {
      readonly do: "write";
      readonly what: (typeof WRITINGS)[number];
      readonly replica: number;
      readonly by: number;
      readonly pick: number;
      readonly value: number;
      readonly json: Json;
    }
  | { readonly do: "delete" | "undelete"; readonly replica: number; readonly thing: number }
  | { readonly do: "takeBack"; readonly replica: number; readonly pick: number }
  | { readonly do: "export" | "clone"; readonly replica: number }
  | { readonly do: "import"; readonly replica: number; readonly snapshot: number }
  | { readonly do: "give"; readonly replica: number; readonly to: number }
  | { readonly do: "shiftClock"; readonly replica: number; readonly hours: number }
  | { readonly do: "wait"; readonly hours: number };

export type Plan = {
  readonly replicas: number;
  /** `tiny`: the clock tells one of four times, so that ties are the rule. */
  readonly clock: "tiny" | "real";
  readonly commands: readonly Command[];
  /** Decides every order that a property tries. */
  readonly seed: number;
};

const small = fc.nat({ max: 5 });
const FIFTY_EIGHT_DAYS = 58 * 24;

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      do: fc.constant("write" as const),
      what: fc.constantFrom(...WRITINGS),
      replica: small,
      by: small,
      pick: fc.nat({ max: 20 }),
      value: small,
      json: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("give" as const), replica: small, to: small }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom("delete", "undelete"), replica: small, thing: small }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("takeBack" as const), replica: small, pick: small }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("export", "clone"), replica: small }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("import" as const),
      replica: small,
      snapshot: fc.nat({ max: 9 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("shiftClock" as const),
      replica: small,
      hours: fc.integer({ min: -FIFTY_EIGHT_DAYS, max: FIFTY_EIGHT_DAYS }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("wait" as const), hours: fc.nat({ max: 48 }) }) },
);

export const plans: fc.Arbitrary<Plan> = fc.record({
  replicas: fc.integer({ min: 2, max: 3 }),
  clock: fc.constantFrom("tiny", "real"),
  commands: fc.array(command, { minLength: 1, maxLength: 30, size: "max" }),
  seed: fc.integer(),
});

export type Replica = {
  readonly sitting: string;
  readonly writtenCount: number;
  readonly offsetHours: number;
  readonly entries: readonly Entry[];
  readonly journal: Journal;
  /** The ids of all that was ever written here or came here, kept apart from the rules under test. */
  readonly received: ReadonlySet<EntryId>;
};

export type World = {
  readonly replicas: Replica[];
  readonly snapshots: { readonly entries: readonly Entry[]; readonly ids: ReadonlySet<EntryId> }[];
  readonly written: Map<EntryId, Entry>;
  /** For each deletion: all that its writer had when deleting. */
  readonly seenByDeletion: Map<EntryId, readonly Entry[]>;
  hours: number;
};

const MOST_REPLICAS = 4;

export function runPlan(rules: JournalRules, plan: Plan): World {
  const world: World = {
    replicas: Array.from({ length: plan.replicas }, (_, index) => ({
      sitting: `tablet-${index}`,
      writtenCount: 0,
      offsetHours: 0,
      entries: [],
      journal: rules.fold([]),
      received: new Set<EntryId>(),
    })),
    snapshots: [],
    written: new Map<EntryId, Entry>(),
    seenByDeletion: new Map<EntryId, readonly Entry[]>(),
    hours: 0,
  };
  for (const next of plan.commands) step(rules, plan, world, next);
  return world;
}

function step(rules: JournalRules, plan: Plan, world: World, next: Command): void {
  if (next.do === "wait") {
    world.hours += next.hours;
    return;
  }
  const index = next.replica % world.replicas.length;
  const replica = world.replicas[index];
  if (!replica) return;
  const receive = (to: Replica, entries: readonly Entry[], ids: Iterable<EntryId>): Replica => {
    const merged = rules.merge(to.entries, entries);
    return {
      ...to,
      entries: merged,
      journal: rules.fold(merged),
      received: new Set([...to.received, ...ids]),
    };
  };
  switch (next.do) {
    case "export":
      world.snapshots.push({ entries: replica.entries, ids: replica.received });
      return;
    case "import": {
      const snapshot = at(world.snapshots, next.snapshot);
      if (snapshot) world.replicas[index] = receive(replica, snapshot.entries, snapshot.ids);
      return;
    }
    case "give": {
      const to = next.to % world.replicas.length;
      const receiver = world.replicas[to];
      if (receiver) world.replicas[to] = receive(receiver, replica.entries, replica.received);
      return;
    }
    case "clone":
      if (world.replicas.length < MOST_REPLICAS) world.replicas.push({ ...replica });
      return;
    case "shiftClock":
      world.replicas[index] = { ...replica, offsetHours: replica.offsetHours + next.hours };
      return;
    case "write":
    case "delete":
    case "undelete":
    case "takeBack": {
      const counted = { ...replica };
      const said = say(counted.journal, writerOf(plan, world, counted, next), next);
      const ids = said.map((entry) => entry.id);
      for (const entry of said) world.written.set(entry.id, entry);
      if (next.do === "delete") for (const id of ids) world.seenByDeletion.set(id, replica.entries);
      world.replicas[index] = receive(counted, said, ids);
    }
  }
}

/** Counts on the replica: a clone goes on from the same count, with the same sitting. */
function writerOf(
  plan: Plan,
  world: World,
  replica: { -readonly [member in keyof Replica]: Replica[member] },
  next: Command,
): Writer {
  return {
    journey: JOURNEY_ID,
    author: at(AUTHORS, "by" in next ? next.by : 0) ?? author("ann"),
    sitting: sitting(replica.sitting),
    now: () => {
      const hours = world.hours + replica.offsetHours;
      return plan.clock === "tiny" ? Math.abs(hours) % 4 : NOON + hours * HOUR;
    },
    nonce: () => String((replica.writtenCount += 1)),
  };
}

type Saying = Extract<Command, { readonly do: "write" | "delete" | "undelete" | "takeBack" }>;

function say(journal: Journal, writer: Writer, next: Saying): readonly Entry[] {
  switch (next.do) {
    case "delete":
      return deleteThing(journal, writer, at(THINGS, next.thing) ?? JOURNEY);
    case "undelete":
      return [deletionUndo(journal, writer, at(THINGS, next.thing) ?? JOURNEY)];
    case "takeBack": {
      const undone = at([...journal.entriesById.keys()].sort(), next.pick);
      return undone ? takeBack(journal, writer, undone) : [];
    }
    case "write":
      return write(journal, writer, next);
  }
}

function write(
  journal: Journal,
  writer: Writer,
  { what, pick, value, json }: Extract<Command, { readonly do: "write" }>,
): readonly Entry[] {
  const ref = at(REFS, pick) ?? REF;
  const item = at(ITEMS, pick) ?? evidenceId("photo");
  const text = `text ${value % 3}`;
  const some = at([...journal.entriesById.keys()].sort(), pick);
  switch (what) {
    case "status":
      return changeStatus(journal, writer, ref, {
        status: at(STATUSES, value) ?? "earned",
        why: value < 3 ? "" : text,
        whyFrom: value === 5 && some ? { entry: some, before: "", said: text } : undefined,
      });
    case "title":
      return [renameJourney(journal, writer, text)];
    case "archived":
      return [archiveJourney(journal, writer, value % 2 === 0)];
    case "why":
      return some ? [explain(journal, writer, some, text)] : [];
    case "sign":
      return [seeSign(journal, writer, ref, at(SIGNS, value) ?? "e1", pick % 2 === 0)];
    case "evidence":
      return addEvidence(journal, writer, {
        id: item,
        content:
          value === 0
            ? { kind: "link", url: "https://example.org/" }
            : {
                kind: "file",
                hash: at(HASHES, value) ?? HASHES[0]!,
                name: text,
                type: "image/png",
                size: value,
              },
        title: text,
        date: "",
        caption: "",
        serves: value % 2 === 0 ? [ref] : [],
        showing: pick % 3 === 0 ? undefined : at(SHOWINGS, pick),
      });
    case "replacing":
      return replaceFile(
        journal,
        writer,
        item,
        { kind: "file", hash: at(HASHES, value) ?? HASHES[0]!, name: text, type: "image/png", size: value },
        value < 3 ? undefined : at(SHOWINGS, pick),
      );
    case "showing":
      return [
        // One of six is in a newer version's words.
        value === 5
          ? tell(journal, writer, evidenceThing(item), SHOWING, json)
          : sayShowing(journal, writer, item, at(SHOWINGS, value) ?? "keep"),
      ];
    case "example":
      return [markAsExample(journal, writer)];
    case "caption":
      return [describeEvidence(journal, writer, item, "caption", text)];
    case "serves":
      return [placeEvidence(journal, writer, item, ref, value % 2 === 0)];
    case "priority":
      return (value % 2 === 0 ? choosePriority : dropPriority)(journal, writer, ref);
    case "moving":
      return value === 0
        ? [weigh(journal, writer, ref, { impact: pick, effort: value })]
        : movePriority(journal, writer, ref, value % 2 === 0 ? null : (at(REFS, pick + 1) ?? null));
    case "action":
      return addAction(journal, writer, {
        id: at(ACTIONS, pick)!,
        title: text,
        for: value % 2 === 0 ? [ref] : [],
        owner: text,
        due: value === 1 ? "soon" : "2026-11-30",
        term: value === 2 ? at(TERMS, pick) : undefined,
        sign: value === 3 ? { ref, sign: "e1" } : undefined,
      });
    case "planning":
      return replan(journal, writer, pick, value);
    case "resource":
      return tellOfResource(journal, writer, pick, value);
    case "milestone":
      return addMilestone(journal, writer, { id: MILESTONES[pick % 2]!, title: text, time: writer.now() });
    case "continues":
      return continueAs(
        journal,
        writer,
        value === 0
          ? []
          : [{ into: journeyId(`other ${value}`), framework: parseCompetencyRef(REF)!.frameworkId }],
      );
    case "erase": {
      const about = pick % 4 === 0 ? authorThing(writer.author) : evidenceThing(item);
      if (value < 2) return [askErasure(journal, writer, about)];
      if (value < 4) return [takeErasureBack(journal, writer, about)];
      const final = value === 4 ? finishByTime(journal, about) : finishErasure(journal, writer, about);
      return final ? [final] : [];
    }
    case "name":
      return introduceAuthor(journal, writer, text);
    case "unknown": {
      const newer = { about: `rubric:${pick % 2}`, register: `cell/${value}`, value: json, weight: value };
      const envelope = { journey: writer.journey, author: writer.author, sitting: writer.sitting };
      const after = registerOf(journal, newer.about, newer.register).heads.map((head) => head.id);
      return [sealEntry({ ...envelope, ...newer, after, at: writer.now(), nonce: writer.nonce() })];
    }
  }
}
