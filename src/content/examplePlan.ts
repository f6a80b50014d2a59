/** A floor plan, sketched with a ruler: rooms that open to a commons. */
import { fill, HEIGHT, HUES, INK, line, SERIF, SOFT_INK, WIDTH, write, type Pen } from "./examplePen";

type Room = readonly [name: string, x: number, y: number, width: number, height: number, colour: string];

const ROOMS: readonly Room[] = [
  ["Studio A", 120, 170, 270, 230, "#e3ebf5"],
  ["Studio B", 390, 170, 270, 230, "#e3ebf5"],
  ["Making", 660, 170, 420, 230, "#f6e8da"],
  ["Commons", 120, 400, 700, 240, "#f7f3e3"],
  ["Library", 820, 400, 260, 370, "#e6f0e2"],
  ["Advisory", 120, 640, 230, 130, "#efe4ee"],
  ["Advisory", 350, 640, 230, 130, "#efe4ee"],
  ["Quiet", 580, 640, 240, 130, "#e0efee"],
];
/** Where a wall was opened: from, to. */
const OPENINGS: readonly (readonly [number, number, number, number])[] = [
  [190, 400, 330, 400],
  [455, 400, 595, 400],
  [700, 400, 790, 400],
  [820, 470, 820, 580],
];
const DOORS: readonly (readonly [number, number])[] = [
  [215, 640],
  [445, 640],
  [680, 640],
];

export function drawPlan(pen: Pen): void {
  fill(pen, "#fdfcf8", 0, 0, WIDTH, HEIGHT);
  for (let x = 0; x <= WIDTH; x += 30)
    line(
      pen,
      [
        [x, 0],
        [x, HEIGHT],
      ],
      "#e9eef2",
      1,
    );
  for (let y = 0; y <= HEIGHT; y += 30)
    line(
      pen,
      [
        [0, y],
        [WIDTH, y],
      ],
      "#e9eef2",
      1,
    );
  write(pen, "Commons and studios", 120, 84, { size: 42, font: SERIF, weight: 600 });
  write(pen, "First sketch. Dashed: walls that would go.", 120, 126, { size: 25, colour: SOFT_INK });

  for (const [, x, y, width, height, colour] of ROOMS) fill(pen, colour, x, y, width, height);
  for (const [name, x, y, width, height] of ROOMS) {
    pen.strokeStyle = INK;
    pen.lineWidth = 6;
    pen.strokeRect(x, y, width, height);
    write(pen, name, x + width / 2, y + (height > 180 ? 58 : height / 2 + 30), { size: 27, align: "center" });
  }
  for (const [x1, y1, x2, y2] of OPENINGS) {
    line(
      pen,
      [
        [x1, y1],
        [x2, y2],
      ],
      "#fdfcf8",
      10,
    );
    pen.setLineDash([12, 14]);
    line(
      pen,
      [
        [x1, y1],
        [x2, y2],
      ],
      HUES[2],
      4,
    );
    pen.setLineDash([]);
  }
  for (const [x, y] of DOORS) door(pen, x, y);
  for (const x of [200, 320, 440, 640]) table(pen, x, 545);
  for (const x of [190, 300, 460, 570]) table(pen, x, 315);
  for (let y = 440; y < 740; y += 52)
    line(
      pen,
      [
        [1040, y],
        [1040, y + 34],
      ],
      SOFT_INK,
      10,
    );

  line(
    pen,
    [
      [120, 815],
      [330, 815],
    ],
    INK,
    3,
  );
  for (const x of [120, 225, 330])
    line(
      pen,
      [
        [x, 806],
        [x, 824],
      ],
      INK,
      3,
    );
  write(pen, "10 steps", 348, 824, { size: 23, colour: SOFT_INK });
  line(
    pen,
    [
      [1050, 850],
      [1050, 800],
      [1040, 816],
      [1050, 800],
      [1060, 816],
    ],
    INK,
    3,
  );
  write(pen, "N", 1050, 792, { size: 24, align: "center" });
}

function door(pen: Pen, x: number, y: number): void {
  line(
    pen,
    [
      [x, y],
      [x + 48, y],
    ],
    "#fdfcf8",
    10,
  );
  pen.strokeStyle = SOFT_INK;
  pen.lineWidth = 3;
  pen.beginPath();
  pen.arc(x, y, 48, 0, Math.PI / 2);
  pen.lineTo(x, y);
  pen.stroke();
}

function table(pen: Pen, x: number, y: number): void {
  pen.fillStyle = "rgb(255 255 255 / 0.8)";
  pen.strokeStyle = SOFT_INK;
  pen.lineWidth = 2.5;
  pen.beginPath();
  pen.arc(x, y, 24, 0, Math.PI * 2);
  pen.fill();
  pen.stroke();
  for (const angle of [0.4, 1.97, 3.54, 5.11]) {
    pen.beginPath();
    pen.arc(x + Math.cos(angle) * 36, y + Math.sin(angle) * 36, 7, 0, Math.PI * 2);
    pen.stroke();
  }
}
