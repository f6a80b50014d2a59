// Many entries and no files: a snapshot of 1,000, 10,000 and 100,000 entries into an empty device, and into one that has them, by
// turns with dexie-export-import and as many rows. Each operation in a browser process of its own.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, spread } from "../pages.mjs";
import { measure, newProfile } from "./device.mjs";
import { ratios, tellLine } from "../lines.mjs";
import { heavyRounds, openBenchSite } from "./figures.mjs";

const ENTRIES_PER_JOURNEY = 100;
const SIZES = (process.env.BENCH_SIZES ?? "1000,10000,100000").split(",").map(Number);

/** Prints the figure. Resolves with whether its limits hold. */
export async function bench(tools) {
  const site = await openBenchSite(tools);
  const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  try {
    const contenders = [];
    for (const rows of SIZES) contenders.push(await makeFile(site.tools, oursOf(rows), folder));
    const most = SIZES.at(-1);
    contenders.push(await makeFile(site.tools, peerOf(most), folder));
    const samples = new Map(contenders.map(({ name }) => [name, []]));
    // By turns, so that a busy minute falls on all.
    for (let round = 0; round < heavyRounds(); round += 1)
      for (const contender of contenders)
        samples.get(contender.name).push(await importTwice(site.tools, contender));
    return print(tools, samples);
  } finally {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const oursOf = (rows) => ({
  name: `ours, ${rows} entries`,
  rows,
  place: "ours",
  seed: ["ours.seedJourneys", [rows / ENTRIES_PER_JOURNEY, ENTRIES_PER_JOURNEY]],
  once: [],
  again: [],
});

const peerOf = (rows) => ({
  name: `dexie-export-import, ${rows} rows`,
  rows,
  place: "peer",
  seed: ["peer.seedRows", [rows]],
  once: [false],
  again: [true],
});

async function makeFile(tools, contender, folder) {
  const profile = newProfile();
  const file = join(folder, `${contender.place}-${contender.rows}.json`);
  try {
    const exporting = { saveTo: file };
    need(contender, await measure(tools, profile, ...contender.seed));
    const exported = need(
      contender,
      await measure(tools, profile, `${contender.place}.exportAll`, [], exporting),
    );
    console.log(
      `  ${contender.name}: a file of ${(exported.bytes / 1024 / 1024).toFixed(1)} MiB, written in ${told(exported)}`,
    );
    return { ...contender, file };
  } finally {
    profile.remove();
  }
}

/** Into an empty device, and, after the browser was started anew, once more. */
async function importTwice(tools, contender) {
  const { place, file, rows, once, again } = contender;
  const profile = newProfile();
  try {
    const options = { file, after: `${place}.countAll` };
    const name = `${place}.importFile`;
    const first = need(contender, await measure(tools, profile, name, once, options));
    const second = need(contender, await measure(tools, profile, name, again, options));
    for (const { told } of [first, second])
      if (told.rows !== rows) throw new Error(`${contender.name}: ${told.rows} rows came`);
    return { first, second };
  } finally {
    profile.remove();
  }
}

function need({ name }, result) {
  if (result.failed !== undefined) throw new Error(`${name}: ${result.failed}`);
  return result;
}

const told = ({ ms, peakMib }) => `${ms.toFixed(0)} ms, ${peakMib?.toFixed(0) ?? "?"} MiB`;

function print(tools, samples) {
  console.log(
    "\nEntries without files: ms, median [min-max], the peak of memory in MiB, and the processors' time",
  );
  const of = (name, which, what = "ms") =>
    [...samples].find(([told]) => told.startsWith(name))[1].map((sample) => sample[which][what]);
  for (const name of samples.keys()) {
    const part = (which) =>
      `${spread(of(name, which))} ms, ${half(of(name, which, "peakMib"))} MiB, ${half(of(name, which, "workedMs"))} ms of work`;
    const staged = of(name, "first", "stagedMs");
    const ofWhich = staged[0] === undefined ? "" : ` (of which reading and comparing ${spread(staged)})`;
    console.log(`  ${name.padEnd(40)} import ${part("first")}${ofWhich}, the same again ${part("second")}`);
  }
  const [small, middle, large] = SIZES.map((rows) => of(`ours, ${rows} `, "first"));
  const ours = `ours, ${SIZES.at(-1)} `;
  const lines = [
    {
      name: `import of ${SIZES.at(-1)} entries, of the peer's time for as many rows`,
      values: ratios(of(ours, "first"), of("dexie", "first")),
      most: 0.2,
    },
    {
      name: "the same again, of the peer's import that overwrites",
      values: ratios(of(ours, "second"), of("dexie", "second")),
      most: 0.15,
    },
  ];
  if (large)
    lines.push(
      {
        name: `${SIZES[1]} entries, times ${SIZES[0]}`,
        values: ratios(middle, small),
        most: SIZES[1] / SIZES[0],
      },
      {
        name: `${SIZES[2]} entries, times ${SIZES[1]}`,
        values: ratios(large, middle),
        most: SIZES[2] / SIZES[1],
      },
    );
  return lines.map((line) => tellLine(tools, { ...line, digits: 3 })).every(Boolean);
}

const half = (values) => (values.every(Number.isFinite) ? median(values).toFixed(0) : "?");
