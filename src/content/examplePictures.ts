/** The example's pictures: drawn at the moment in which it is told, so that none of them has to be carried along. */
import { drawBars, drawLine } from "./exampleCharts";
import { drawPortfolio, drawTimetable } from "./examplePages";
import type { Pen } from "./examplePen";
import { drawPlan } from "./examplePlan";
import { drawWall } from "./exampleWall";

export type ExamplePicture = "wall" | "plan" | "bars" | "portfolio" | "line" | "timetable";

type Drawing = { readonly fileName: string; readonly draw: (pen: Pen) => void };

export const PICTURES: Readonly<Record<ExamplePicture, Drawing>> = {
  wall: { fileName: "planning-wall.jpg", draw: drawWall },
  plan: { fileName: "commons-sketch.jpg", draw: drawPlan },
  bars: { fileName: "extra-help-hour.jpg", draw: drawBars },
  portfolio: { fileName: "creek-portfolio.jpg", draw: drawPortfolio },
  line: { fileName: "revised-work.jpg", draw: drawLine },
  timetable: { fileName: "exhibition-week.jpg", draw: drawTimetable },
};
