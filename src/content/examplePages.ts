/** A page of a portfolio, and the timetable of an exhibition week. */
import {
  fill,
  HEIGHT,
  HUES,
  INK,
  line,
  SANS,
  SERIF,
  SOFT_INK,
  WIDTH,
  write,
  writeWrapped,
  type Pen,
} from "./examplePen";

export function drawPortfolio(pen: Pen): void {
  fill(pen, "#e7e1d5", 0, 0, WIDTH, HEIGHT);
  pen.shadowColor = "rgb(50 40 20 / 0.25)";
  pen.shadowBlur = 18;
  fill(pen, "#ffffff", 60, 40, WIDTH - 120, HEIGHT - 80);
  pen.shadowColor = "transparent";
  fill(pen, HUES[1], 60, 40, 16, HEIGHT - 80);
  write(pen, "CREEK PROJECT · GRADE 9 · PAGE 3 OF 8", 120, 106, { size: 22, colour: HUES[1], weight: 600 });
  write(pen, "What lives below the bridge", 120, 168, { size: 50, font: SERIF, weight: 600 });
  const question =
    "My question: does the water get better after the reeds? I took samples at five places, six times.";
  writeWrapped(pen, question, 120, 226, 960, { size: 27 });

  fill(pen, "#eef5f5", 120, 310, 560, 330);
  pen.save();
  pen.beginPath();
  pen.rect(120, 310, 560, 330);
  pen.clip();
  creek(pen, 120, 310, 560);
  pen.restore();
  write(pen, "Where I took the samples", 120, 676, { size: 23, colour: SOFT_INK });

  const said: readonly (readonly [string, string])[] = [
    ["First version", "I wrote “cleaner”. My partner asked: cleaner than what?"],
    ["Second version", "Now there is a table, and I say what I can’t know."],
    ["Next", "Ask the town for the numbers from before the reeds."],
  ];
  let y = 336;
  for (const [head, text] of said) {
    write(pen, head, 726, y, { size: 25, weight: 600, colour: HUES[1], font: SANS });
    y = writeWrapped(pen, text, 726, y + 36, 350, { size: 25 }) + 18;
  }
  line(
    pen,
    [
      [120, 720],
      [1080, 720],
    ],
    "#e4dfd5",
    2,
  );
  write(pen, "Speaks for", 120, 768, { size: 22, colour: SOFT_INK });
  for (const [index, credit] of ["Asks good questions", "Reasons from data", "Revises"].entries()) {
    pen.fillStyle = "#e3efee";
    pen.beginPath();
    pen.roundRect(240 + index * 275, 736, 255, 46, 23);
    pen.fill();
    write(pen, credit, 367 + index * 275, 767, { size: 23, align: "center" });
  }
}

function creek(pen: Pen, x: number, y: number, width: number): void {
  const at = (part: number) => [x + width * part, y + 190 + Math.sin(part * 6.5) * 62] as const;
  const bank = Array.from({ length: 41 }, (_, n) => at(n / 40));
  line(pen, bank, "#8fbccb", 46);
  line(pen, bank, "#a9cfdb", 30);
  for (let n = 0; n < 26; n += 1) {
    const [reedX, reedY] = at(0.55 + (n / 26) * 0.22);
    line(
      pen,
      [
        [reedX, reedY - 14],
        [reedX + (n % 3) * 5 - 5, reedY - 54 - (n % 4) * 7],
      ],
      HUES[4],
      3,
    );
  }
  fill(pen, "#b08d63", x + 150, y + 60, 34, 226);
  write(pen, "bridge", x + 167, y + 46, { size: 22, align: "center", colour: SOFT_INK });
  write(pen, "reeds", x + width * 0.66, y + 46, { size: 22, align: "center", colour: SOFT_INK });
  for (const [index, part] of [0.08, 0.42, 0.54, 0.8, 0.93].entries()) {
    const [spotX, spotY] = at(part);
    pen.fillStyle = "#ffffff";
    pen.strokeStyle = INK;
    pen.lineWidth = 3;
    pen.beginPath();
    pen.arc(spotX, spotY, 19, 0, Math.PI * 2);
    pen.fill();
    pen.stroke();
    write(pen, String(index + 1), spotX, spotY + 8, { size: 23, weight: 600, align: "center" });
  }
}

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
/** Day, first half hour, how many, room. */
const BLOCKS: readonly (readonly [number, number, number, string])[] = [
  [0, 0, 3, "Commons"],
  [0, 5, 4, "Library"],
  [1, 1, 4, "Studio A"],
  [1, 6, 3, "Commons"],
  [2, 0, 2, "Library"],
  [2, 4, 5, "Making"],
  [3, 1, 3, "Studio B"],
  [3, 5, 4, "Commons"],
  [4, 0, 4, "Commons"],
];

export function drawTimetable(pen: Pen): void {
  fill(pen, "#fffdf8", 0, 0, WIDTH, HEIGHT);
  write(pen, "Exhibition week", 80, 104, { size: 50, font: SERIF, weight: 600 });
  write(pen, "32 defenses · 16 guests · a defense may end in “not yet”", 80, 154, {
    size: 27,
    colour: SOFT_INK,
  });
  const left = 170;
  const top = 236;
  const wide = (WIDTH - left - 70) / DAYS.length;
  const high = 64;
  for (let half = 0; half <= 9; half += 1) {
    line(
      pen,
      [
        [left, top + half * high],
        [WIDTH - 70, top + half * high],
      ],
      "#e4dfd5",
      2,
    );
    const time = `${8 + Math.floor(half / 2)}:${half % 2 === 0 ? "00" : "30"}`;
    if (half < 9)
      write(pen, time, left - 20, top + half * high + 28, { size: 23, colour: SOFT_INK, align: "right" });
  }
  for (const [day, name] of DAYS.entries())
    write(pen, name, left + day * wide + wide / 2, top - 20, { size: 25, weight: 600, align: "center" });
  for (const [index, [day, from, count, room]] of BLOCKS.entries()) {
    fill(pen, "#fffdf8", left + day * wide + 8, top + from * high + 6, wide - 16, count * high - 12);
    pen.fillStyle = `${HUES[index % HUES.length] ?? HUES[0]}22`;
    pen.strokeStyle = HUES[index % HUES.length] ?? HUES[0];
    pen.lineWidth = 3;
    pen.beginPath();
    pen.roundRect(left + day * wide + 8, top + from * high + 6, wide - 16, count * high - 12, 12);
    pen.fill();
    pen.stroke();
    const x = left + day * wide + 26;
    write(pen, room, x, top + from * high + 46, { size: 25, weight: 600 });
    write(pen, `${count} learners`, x, top + from * high + 80, { size: 22, colour: SOFT_INK });
  }
}
