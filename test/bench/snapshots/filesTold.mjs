// What the figure of files comes to: a table of rates and memory, and the lines that are held to limits.
import { median, spread } from "../pages.mjs";
import { ratios, tellLine } from "../lines.mjs";

const MIB_PER_FILE = 2;
const FLOOR = "raw put of Blobs";
/** What an operation tells beside its own time, and what its name then ends in. */
const PARTS = { writtenMs: ", without reading back", madeMs: ", and making them" };

/** `sizes`: for each number of files one sample a round: by way out and in, by who did it, what `measure` gave. */
export function printFiles(tools, sizes) {
  const told = sizes.map(read);
  console.log(
    "\nFiles of 2 MiB: MiB of evidence a second, median [min-max], the peak of memory in MiB, and the processors' time",
  );
  for (const { count, ways } of told)
    for (const [way, contenders] of Object.entries(ways))
      for (const [name, { rates, peaks, works, failed }] of Object.entries(contenders))
        console.log(
          `  ${`${count} × 2 MiB ${way}`.padEnd(18)} ${name.padEnd(34)} ` +
            (failed
              ? `does not survive: ${failed}`
              : `${spread(rates)} MiB/s, +${whole(peaks)} MiB${works ? `, ${whole(works)} ms of work` : ""}`),
        );
  return told
    .flatMap((size) => linesOf(size, told[0]))
    .map((line) => tellLine(tools, line))
    .every(Boolean);
}

function read({ count, samples }) {
  const ways = { out: {}, in: {} };
  for (const [way, contenders] of Object.entries(ways))
    for (const name of new Set(samples.flatMap((sample) => Object.keys(sample[way])))) {
      const results = samples.map((sample) => sample[way][name]).filter(Boolean);
      const failed = results.find((result) => result.failed !== undefined)?.failed;
      const rate = (ms) => (count * MIB_PER_FILE * 1000) / ms;
      contenders[name] = {
        failed,
        rates: results.map(({ ms }) => rate(ms)),
        peaks: results.map(peakOf),
        works: results.map(workedOf),
      };
      for (const [part, suffix] of Object.entries(PARTS))
        if (results[0]?.[part] !== undefined)
          contenders[`${name}${suffix}`] = {
            rates: results.map((result) => rate(result[part])),
            peaks: results.map(peakOf),
          };
    }
  return { count, ways };
}

const peakOf = ({ peakMib }) => peakMib ?? Number.NaN;
const workedOf = ({ workedMs }) => workedMs ?? Number.NaN;
const whole = (values) => (values.every(Number.isFinite) ? spread(values) : "?");

function linesOf({ count, ways }, smallest) {
  const size = `${count} × 2 MiB`;
  const lines = [];
  const peers = (way) =>
    Object.entries(ways[way]).filter(([name, { failed }]) => name.startsWith("the peer") && !failed);
  const fastest = (way) =>
    peers(way)
      .map(([, peer]) => peer.rates)
      .toSorted((a, b) => median(b) - median(a))[0];
  const written = ways.out[`ours${PARTS.writtenMs}`].rates;
  const add = (name, values, limit) => lines.push({ name: `${size}: ${name}`, values, ...limit });
  if (fastest("out")) {
    add("out, times the peer's rate", ratios(written, fastest("out")), { least: 10 });
    const withCheck = ratios(ways.out.ours.rates, fastest("out"));
    add("out and read back, times the peer's rate", withCheck, { least: 10 });
    const least = peers("out")
      .map(([, peer]) => peer.peaks)
      .toSorted((a, b) => median(a) - median(b))[0];
    add("out, memory of the peer's best", ratios(ways.out.ours.peaks, least), { most: 0.25 });
  }
  if (fastest("in"))
    add("in, times the peer's rate", ratios(ways.in.ours.rates, fastest("in")), { least: 2 });
  const ofFloor = (floor) => ratios(ways.in.ours.rates, ways.in[floor].rates);
  add("in, of a raw put's rate", ofFloor(FLOOR), { least: 0.4 });
  add("in, of a raw put's rate with making what is put", ofFloor(`${FLOOR}${PARTS.madeMs}`), { least: 0.4 });
  if (count !== smallest.count)
    for (const way of ["out", "in"]) {
      const growth = ratios(ways[way].ours.peaks, smallest.ways[way].ours.peaks);
      add(`${way}, memory of that at ${smallest.count}`, growth, { most: 1.5 });
    }
  return lines;
}
