/** What the example's pictures are drawn with: a hand that is not quite steady, the same each time. */

export type Pen = CanvasRenderingContext2D;

/** Pixels. Drawn at this size, and never larger on a screen. */
export const WIDTH = 1200;
export const HEIGHT = 900;

export const INK = "#23303a";
export const SOFT_INK = "#5d6a72";
export const SANS = '"Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
export const SERIF = 'Georgia, "Palatino Linotype", "Liberation Serif", serif';
export const HUES = ["#35568f", "#0d6e68", "#a04d0e", "#7d2f78", "#46701c"] as const;

/** A number between -1 and 1 that looks like chance and is the same each time. */
export function wobble(n: number): number {
  const x = Math.sin(n * 127.1 + 11.7) * 43758.5453;
  return (x - Math.floor(x)) * 2 - 1;
}

export function fill(pen: Pen, colour: string, x: number, y: number, width: number, height: number): void {
  pen.fillStyle = colour;
  pen.fillRect(x, y, width, height);
}

export function line(
  pen: Pen,
  points: readonly (readonly [number, number])[],
  colour: string,
  width = 3,
): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineJoin = "round";
  pen.lineCap = "round";
  pen.beginPath();
  for (const [index, [x, y]] of points.entries()) {
    if (index === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.stroke();
}

export type Lettering = {
  readonly size: number;
  readonly colour?: string;
  readonly font?: string;
  readonly weight?: number;
  readonly align?: CanvasTextAlign;
};

/** One line of text; `y` is its baseline. */
export function write(pen: Pen, text: string, x: number, y: number, lettering: Lettering): void {
  const { size, colour = INK, font = SANS, weight = 400, align = "left" } = lettering;
  pen.font = `${weight} ${size}px ${font}`;
  pen.fillStyle = colour;
  pen.textAlign = align;
  pen.fillText(text, x, y);
}

/** Text in as many lines as the width asks for; gives back the baseline below the last. */
export function writeWrapped(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  width: number,
  lettering: Lettering,
): number {
  const { size, font = SANS, weight = 400 } = lettering;
  pen.font = `${weight} ${size}px ${font}`;
  let at = y;
  let row = "";
  for (const word of text.split(" ")) {
    const longer = row === "" ? word : `${row} ${word}`;
    if (row !== "" && pen.measureText(longer).width > width) {
      write(pen, row, x, at, lettering);
      at += size * 1.3;
      row = word;
    } else row = longer;
  }
  write(pen, row, x, at, lettering);
  return at + size * 1.3;
}

/** Draws as if the sheet lay turned by so many degrees about a point. */
export function turned(pen: Pen, x: number, y: number, degrees: number, draw: () => void): void {
  pen.save();
  pen.translate(x, y);
  pen.rotate((degrees * Math.PI) / 180);
  draw();
  pen.restore();
}
