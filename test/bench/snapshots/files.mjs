// Journeys with files of 2 MiB, out and in: Waymark's worker by turns with dexie-export-import, as it comes and tuned, and with the
// least that an import can be. Each operation in a browser process of its own; an import on a profile of its own.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measure, newProfile } from "./device.mjs";
import { heavyRounds, openBenchSite } from "./figures.mjs";
import { printFiles } from "./filesTold.mjs";

const SIZES = (process.env.BENCH_SIZES ?? "50,100,200,1000").split(",").map(Number);
const FILE_BYTES = 2 * 1024 * 1024;
/** Fewer rows a chunk is what its documentation advises for large ones; beyond this, two of them are too many at once. */
const TWO_ROWS_UP_TO = 50;

const PEERS = { "the peer as it comes": () => undefined, "the peer tuned": tunedRows };
const FLOORS = { "raw put of Blobs": true, "raw put of buffers": false };

/** Prints the figure. Resolves with whether its limits hold. */
export async function bench(tools) {
  const site = await openBenchSite(tools);
  const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  try {
    const sizes = [];
    /** What did not survive a size is not asked to survive a larger one. */
    const fallen = new Set();
    for (const count of SIZES)
      sizes.push({ count, samples: await ofSize(site.tools, count, folder, fallen) });
    return printFiles(tools, sizes);
  } finally {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ofSize(tools, count, folder, fallen) {
  const ours = await seeded(tools, "ours", count);
  const isPeerLeft = Object.keys(PEERS).some((name) => !fallen.has(name));
  const peer = isPeerLeft ? await seeded(tools, "peer", count) : undefined;
  const samples = [];
  try {
    // By turns, so that a busy minute falls on all.
    for (let round = 0; round < heavyRounds(); round += 1) {
      const sample = { out: {}, in: {} };
      const take = async (name, way, measuring) => {
        const result = await measuring;
        if (result.failed !== undefined) fallen.add(name);
        sample[way][name] = result;
        const told = result.failed ?? `${result.ms.toFixed(0)} ms`;
        console.log(
          `  ${count} × 2 MiB ${way}, ${name}: ${told}, ${result.peakMib?.toFixed(0) ?? "?"} MiB, ${result.workedMs} ms of work`,
        );
      };
      const outIn = async (name, place, profile, outArgs, inArgs) => {
        const file = join(folder, "exported.json");
        await take(name, "out", measure(tools, profile, `${place}.exportAll`, outArgs, { saveTo: file }));
        if (sample.out[name].failed === undefined)
          await take(name, "in", importing(tools, `${place}.importFile`, inArgs, file, count));
        rmSync(file, { force: true });
      };
      await outIn("ours", "ours", ours, [], []);
      for (const [name, rowsOf] of Object.entries(PEERS))
        if (!fallen.has(name)) await outIn(name, "peer", peer, [rowsOf(count)], [false]);
      for (const [name, isBlob] of Object.entries(FLOORS))
        await take(name, "in", importing(tools, "floor.putFiles", [count, isBlob]));
      samples.push(sample);
    }
    return samples;
  } finally {
    ours.remove();
    peer?.remove();
  }
}

function tunedRows(count) {
  return count <= TWO_ROWS_UP_TO ? 2 : 1;
}

/** A profile with that many files in it. */
async function seeded(tools, place, count) {
  const profile = newProfile();
  const { failed } = await measure(tools, profile, `${place}.seedFiles`, [count]);
  if (failed !== undefined) throw new Error(`What was to be exported could not be made: ${failed}`);
  return profile;
}

/** Into an empty device. `file`: undefined where nothing is read. */
async function importing(tools, name, args, file, count) {
  const profile = newProfile();
  try {
    const after = file && name.replace("importFile", "countAll");
    const result = await measure(tools, profile, name, args, { file, after });
    if (result.told && result.told.bytes !== count * FILE_BYTES)
      return { ...result, failed: `${result.told.bytes} bytes came` };
    return result;
  } finally {
    profile.remove();
  }
}
