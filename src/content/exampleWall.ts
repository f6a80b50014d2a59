/** A wall of notes after a day's talk, as somebody photographed it. */
import {
  fill,
  HEIGHT,
  INK,
  line,
  SERIF,
  turned,
  WIDTH,
  wobble,
  write,
  writeWrapped,
  type Pen,
} from "./examplePen";

const NOTES: readonly (readonly string[])[] = [
  ["Advisory on Fridays", "Doors open at seven", "Art for everyone", "Teachers know us"],
  ["Grades in week three", "Bells", "Help before the report", "Same test for all", "Whose voice?"],
  ["Homework?", "One timetable or many", "Phones", "How to show a trip"],
];
const TITLES = ["keep", "change", "not agreed"];
const PAPERS = ["#f6d96b", "#f3b48b", "#a9cfe0", "#c6dca0", "#eab8cc"];
const COLUMN = WIDTH / 3;
const NOTE = 152;

export function drawWall(pen: Pen): void {
  const light = pen.createLinearGradient(0, 0, WIDTH, HEIGHT);
  light.addColorStop(0, "#efeae0");
  light.addColorStop(1, "#d9d1c2");
  pen.fillStyle = light;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  for (let x = 0; x < WIDTH; x += 240)
    line(
      pen,
      [
        [x, 0],
        [x + 4, HEIGHT],
      ],
      "rgb(90 75 50 / 0.10)",
      2,
    );

  turned(pen, 330, 36, -0.6, () => {
    fill(pen, "#fffdf7", 0, 0, 540, 78);
    write(pen, "Where are we going?", 270, 54, { size: 44, font: SERIF, align: "center" });
  });
  for (const [column, notes] of NOTES.entries()) {
    const left = column * COLUMN;
    write(pen, TITLES[column] ?? "", left + COLUMN / 2, 186, {
      size: 38,
      font: SERIF,
      weight: 600,
      align: "center",
    });
    line(
      pen,
      [0, 1, 2, 3].map((step) => [left + 90 + step * 73, 202 + wobble(column * 9 + step) * 3] as const),
      INK,
      3,
    );
    for (const [index, text] of notes.entries()) {
      const turn = column * 7 + index;
      const x = left + 38 + (index % 2) * 178 + wobble(turn) * 8;
      const y = 236 + Math.floor(index / 2) * 206 + (index % 2) * 22 + wobble(turn + 40) * 8;
      note(pen, text, x, y, wobble(turn + 80) * 4.5, PAPERS[(turn * 2) % PAPERS.length] ?? "#f6d96b");
    }
  }
  votes(pen, 612, 402, 5);
  votes(pen, 172, 372, 3);
}

function note(pen: Pen, text: string, x: number, y: number, degrees: number, paper: string): void {
  turned(pen, x, y, degrees, () => {
    pen.shadowColor = "rgb(50 40 20 / 0.28)";
    pen.shadowBlur = 10;
    pen.shadowOffsetY = 5;
    fill(pen, paper, 0, 0, NOTE, NOTE);
    pen.shadowColor = "transparent";
    fill(pen, "rgb(255 255 255 / 0.35)", 0, 0, NOTE, 24);
    writeWrapped(pen, text, 14, 62, NOTE - 26, { size: 25, colour: INK });
  });
}

/** The dots that people stick on what matters to them. */
function votes(pen: Pen, x: number, y: number, count: number): void {
  pen.fillStyle = "#1d6b3a";
  for (let n = 0; n < count; n += 1) {
    pen.beginPath();
    pen.arc(x + n * 22, y + wobble(n) * 5, 8, 0, Math.PI * 2);
    pen.fill();
  }
}
