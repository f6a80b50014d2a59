// What runs in Waymark's own page while its memory is measured: one journey with pictures, told by the app's own functions and
// written through its storage; going to an address as a link does; how often it said saved, and how many pictures are still held by an address of their own.
import k12 from "../../src/content/k12Jml.json";
import { addEvidence } from "../../src/domain/evidenceTelling";
import { EMPTY_JOURNAL } from "../../src/domain/journal";
import { sha256OfBytes } from "../../src/lib/hash";
import { writeEntries } from "../../src/storage/journals";
import { openDatabase } from "../../src/storage/open";
import { evidenceId, journeyId, NOON, testWriter } from "../support/entries";
import { refsOf, tellJourney } from "./lives";

const JOURNEY = journeyId("hour");
const refs = refsOf(k12);

/** Addresses of a record that was used for an hour. */
export type Hour = {
  readonly competencies: readonly string[];
  readonly pictures: readonly string[];
};

async function seed({ pictures }: { readonly pictures: number }): Promise<Hour> {
  const opened = await openDatabase({ onBlocked() {}, onSuperseded() {}, onLost() {} });
  if (!opened.ok) throw new Error(`The database cannot be opened: ${opened.error.type}`);
  const database = opened.value;
  const writer = { ...testWriter("ann", NOON, JOURNEY), name: "Ann" };
  const said = [...tellJourney(writer, k12, "An hour", 500)];
  const files = [];
  for (let n = 0; n < pictures; n += 1) {
    const bytes = await makePicture(n);
    const hash = await sha256OfBytes(bytes);
    const id = evidenceId(`picture-${n}`);
    files.push({ hash, bytes });
    said.push(
      ...addEvidence(EMPTY_JOURNAL, writer, {
        id,
        content: { kind: "file", hash, name: `Wall ${n}.jpg`, type: "image/jpeg", size: bytes.byteLength },
        title: `Wall ${n}`,
        date: "",
        caption: "",
        serves: [refs[n % refs.length]!],
      }),
    );
  }
  const written = await writeEntries(database, { writer, decide: () => said, files });
  if (!written.ok) throw new Error(`The journey was not written: ${written.error.type}`);
  database.close();
  return {
    competencies: k12.domains.flatMap(({ competencies }) =>
      competencies.map(({ id }) => `/journeys/${JOURNEY}/competencies/${id}`),
    ),
    pictures: Array.from({ length: pictures }, (_, n) => `/journeys/${JOURNEY}/evidence/picture-${n}`),
  };
}

/** A JPEG of 1,600 by 1,200, each another. */
async function makePicture(n: number): Promise<ArrayBuffer> {
  const canvas = new OffscreenCanvas(1600, 1200);
  const context = canvas.getContext("2d")!;
  for (let i = 0; i < 200; i += 1) {
    context.fillStyle = `hsl(${(i * 37 + n * 11) % 360} 50% ${20 + (i % 60)}%)`;
    context.fillRect((i * 79 + n * 13) % 1600, (i * 104_729) % 1200, 200, 160);
  }
  return (await canvas.convertToBlob({ type: "image/jpeg", quality: 0.9 })).arrayBuffer();
}

/** As a link of the app does: no page is loaded. */
function go(path: string): void {
  history.pushState(null, "", path);
  dispatchEvent(new PopStateEvent("popstate"));
}

let saved = 0;
// The app's marks are cleared as they are made, so that they do not pile up.
new PerformanceObserver((list) => {
  saved += list.getEntries().filter(({ name }) => name === "waymark:saved").length;
}).observe({ type: "mark" });

const held = new Set<string>();
const createObjectURL = URL.createObjectURL.bind(URL);
const revokeObjectURL = URL.revokeObjectURL.bind(URL);
URL.createObjectURL = (object) => {
  const url = createObjectURL(object);
  held.add(url);
  return url;
};
URL.revokeObjectURL = (url) => {
  held.delete(url);
  revokeObjectURL(url);
};

Object.assign(globalThis, { bench: { seed, go, held: () => held.size, saved: () => saved } });
