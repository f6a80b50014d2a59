/** Two charts as a coach pins them up: bars, and a line. */
import { fill, HEIGHT, HUES, INK, line, SERIF, SOFT_INK, WIDTH, write, type Pen } from "./examplePen";

const LEFT = 150;
const RIGHT = WIDTH - 90;
const TOP = 250;
const FOOT = HEIGHT - 150;

function sheet(pen: Pen, title: string, about: string): void {
  fill(pen, "#fffdf8", 0, 0, WIDTH, HEIGHT);
  write(pen, title, LEFT - 60, 110, { size: 46, font: SERIF, weight: 600 });
  write(pen, about, LEFT - 60, 162, { size: 28, colour: SOFT_INK });
}

function scale(pen: Pen, steps: readonly number[], unit: string): (value: number) => number {
  const most = steps.at(-1) ?? 1;
  const heightOf = (value: number) => FOOT - (value / most) * (FOOT - TOP);
  for (const step of steps) {
    line(
      pen,
      [
        [LEFT, heightOf(step)],
        [RIGHT, heightOf(step)],
      ],
      step === 0 ? INK : "#e4dfd5",
      step === 0 ? 3 : 2,
    );
    write(pen, `${step}${unit}`, LEFT - 18, heightOf(step) + 9, {
      size: 25,
      colour: SOFT_INK,
      align: "right",
    });
  }
  return heightOf;
}

const WEEKS = [9, 7, 10, 8, 19, 24, 27, 26];

export function drawBars(pen: Pen): void {
  sheet(pen, "Who comes to the extra-help hour", "Learners a week, before and after we invited by name");
  const heightOf = scale(pen, [0, 10, 20, 30], "");
  const step = (RIGHT - LEFT) / WEEKS.length;
  for (const [index, count] of WEEKS.entries()) {
    const x = LEFT + index * step + step * 0.2;
    const isAfter = index >= 4;
    fill(pen, isAfter ? HUES[1] : "#b9b2a4", x, heightOf(count), step * 0.6, FOOT - heightOf(count));
    write(pen, String(count), x + step * 0.3, heightOf(count) - 14, {
      size: 27,
      weight: 600,
      align: "center",
    });
    write(pen, `week ${index + 1}`, x + step * 0.3, FOOT + 42, {
      size: 23,
      colour: SOFT_INK,
      align: "center",
    });
  }
  const invited = LEFT + 4 * step;
  pen.setLineDash([8, 10]);
  line(
    pen,
    [
      [invited, TOP - 20],
      [invited, FOOT],
    ],
    INK,
    3,
  );
  pen.setLineDash([]);
  write(pen, "invited by name from here", invited + 14, TOP - 6, { size: 25 });
}

const SHARES = [12, 15, 22, 31, 38, 49, 57, 63];

export function drawLine(pen: Pen): void {
  sheet(pen, "Work that was revised after feedback", "Share of all pieces handed in a second time, by month");
  const heightOf = scale(pen, [0, 25, 50, 75], " %");
  const step = (RIGHT - LEFT - 80) / (SHARES.length - 1);
  const points = SHARES.map((share, index) => [LEFT + 40 + index * step, heightOf(share)] as const);
  pen.fillStyle = "rgb(53 86 143 / 0.10)";
  pen.beginPath();
  pen.moveTo(LEFT + 40, FOOT);
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.lineTo(LEFT + 40 + step * (SHARES.length - 1), FOOT);
  pen.fill();
  line(pen, points, HUES[0], 6);
  for (const [index, [x, y]] of points.entries()) {
    pen.fillStyle = "#fffdf8";
    pen.strokeStyle = HUES[0];
    pen.lineWidth = 5;
    pen.beginPath();
    pen.arc(x, y, 9, 0, Math.PI * 2);
    pen.fill();
    pen.stroke();
    write(pen, String(index + 1), x, FOOT + 42, { size: 25, colour: SOFT_INK, align: "center" });
    if (index === 0 || index === SHARES.length - 1)
      write(pen, `${SHARES[index]} %`, x, y - 26, { size: 29, weight: 600, align: "center" });
  }
  write(pen, "“No grade before the second version” began in month 3.", LEFT + 40, TOP + 24, { size: 26 });
}
