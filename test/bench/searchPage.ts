// What runs in Waymark's own page while its search is measured: ten journeys with 10,000 notes and 1,000 titled items, told by the
// app's own functions; the least that a search can be, a scan of the same texts; and how long the search's worker was at it.
import k12 from "../../src/content/k12Jml.json";
import { addEvidence } from "../../src/domain/evidenceTelling";
import type { FrameworkId } from "../../src/domain/framework";
import { EMPTY_JOURNAL } from "../../src/domain/journal";
import { startJourney } from "../../src/domain/journey";
import { writeEntries } from "../../src/storage/journals";
import { openDatabase } from "../../src/storage/open";
import { evidenceId, journeyId, NOON, testWriter } from "../support/entries";
import { refsOf } from "./lives";

const JOURNEYS = 10;
const NOTES = 1_000;
const TITLES = 100;
const NOTE_WORDS = 40;
const STEMS =
  "learn plan teach show ask write read build share grow proof wall team class school portfolio credit mastery transcript évaluation";
const ENDINGS = ["", "s", "ing", "er", "ers", "ed", "able", "ment", "ness", "ful"];

/** As often as in real texts: few words very often, many seldom. The same every time. */
function* wordsByChance(): Generator<string> {
  const stems = STEMS.split(" ");
  let state = 7;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    const rank = Math.floor(4_000 ** (state / 2_147_483_647));
    const stem = stems[rank % stems.length]!;
    yield `${stem}${ENDINGS[Math.floor(rank / stems.length) % ENDINGS.length]}${rank > 200 ? rank.toString(36) : ""}`;
  }
}
const chance = wordsByChance();
const sentence = (count: number) =>
  Array.from({ length: count }, () => String(chance.next().value)).join(" ");

let texts: readonly string[] = [];

async function seed(): Promise<number> {
  const opened = await openDatabase({ onBlocked() {}, onSuperseded() {}, onLost() {} });
  if (!opened.ok) throw new Error(`The database cannot be opened: ${opened.error.type}`);
  for (let n = 0; n < JOURNEYS; n += 1) {
    const writer = { ...testWriter("ann", NOON, journeyId(`school-${n}`)), name: "Ann" };
    const framework = { id: k12.id as FrameworkId, version: k12.version };
    const said = startJourney(EMPTY_JOURNAL, writer, { title: `School ${n}`, subject: "school", framework });
    for (let i = 0; i < NOTES + TITLES; i += 1) {
      const isNote = i < NOTES;
      said.push(
        ...addEvidence(EMPTY_JOURNAL, writer, {
          id: evidenceId(`item-${n}-${i}`),
          content: isNote
            ? { kind: "note", text: sentence(NOTE_WORDS) }
            : { kind: "link", url: "https://example.org" },
          title: isNote ? "" : sentence(6),
          date: "",
          caption: "",
          serves: [refsOf(k12)[i % k12.domains.length]!],
        }),
      );
    }
    const written = await writeEntries(opened.value, { writer, decide: () => said });
    if (!written.ok) throw new Error(`A journey was not written: ${written.error.type}`);
    texts = [...texts, ...said.flatMap(({ register, value }) => textOf(register, value))];
  }
  opened.value.close();
  sessionStorage.setItem("texts", JSON.stringify(texts));
  return texts.length;
}

function textOf(register: string, value: unknown): string[] {
  if (register === "content" && typeof value === "object" && value && "text" in value)
    return [String(value.text)];
  return register === "title" ? [String(value)] : [];
}

const normalise = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** In ms; as one would without an index. */
function scan(question: string): number {
  if (texts.length === 0) texts = JSON.parse(sessionStorage.getItem("texts") ?? "[]") as string[];
  const start = performance.now();
  const sought = normalise(question);
  const found = texts.filter((text) => normalise(text).includes(sought)).length;
  const ms = performance.now() - start;
  if (found < 0) throw new Error("So that it is not left out");
  return ms;
}

/** Ms that the search's worker took, and the questions that it answered, since asked last. */
let answered = { ms: 0, times: 0 };
const takeAnswered = () => {
  const taken = answered;
  answered = { ms: 0, times: 0 };
  return taken;
};

globalThis.Worker = class extends globalThis.Worker {
  constructor(...args: ConstructorParameters<typeof Worker>) {
    super(...args);
    this.addEventListener("message", ({ data }: MessageEvent<{ tookMs?: number }>) => {
      if (data.tookMs !== undefined) answered = { ms: answered.ms + data.tookMs, times: answered.times + 1 };
    });
  }
};

Object.assign(globalThis, { bench: { seed, scan, takeAnswered } });
