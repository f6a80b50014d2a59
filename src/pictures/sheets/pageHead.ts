/** The upper half of the one page: the title, and the wheel with the paragraph, the legend and, if they fit, the changes beside it. */
import type { ShownRecord } from "../../domain/shownRecord";
import { STATUSES } from "../../domain/status";
import { marksIn } from "../marksIn";
import { shownWheel } from "../recordWheel";
import { placeChanges } from "./pageChanges";
import { GAP, LEADING, MARGIN, type Look } from "./pageLooks";
import type { PageModel } from "./pageParts";
import { tellRecord } from "./recordTelling";
import { textWidth } from "../textWidth";
import { fittingSize, lineCount, MM_PER_PT, shortened, textHeight } from "./textBox";
import { words } from "./sheetWords";

export type PageHead = Pick<PageModel, "kicker" | "title" | "wheel" | "paragraph" | "legend" | "changes"> & {
  readonly bottom: number;
};

/** Letters of a bold serif are wider than those that the widths are known of. */
const SERIF_WIDER = 1.06;
/** The wheel's labels rarely fill its square: it may stand a little over the edge of the words. */
const WHEEL_OUT = 3;
const INNER_GAP = 5;

export function pageHead(record: ShownRecord, width: number, look: Look): PageHead {
  const kicker = kickerBox(record, width);
  const title = titleBox(record.title, kicker.y + kicker.height, width);
  const top = title.y + title.height + 4;

  const x = MARGIN.x - WHEEL_OUT + look.wheel + 5;
  const besideWidth = MARGIN.x + width - x;
  const told = tellRecord(record).join(" ");
  const fontSizeMm = look.paragraphPt * MM_PER_PT;
  const height = textHeight(told, { fontSizeMm, leading: LEADING.paragraph }, besideWidth);
  const legendSize = Math.min(look.listPt, 9.5) * MM_PER_PT;
  const forms = STATUSES.length + Object.values(marksIn(shownWheel(record))).filter(Boolean).length;
  const rows = Math.ceil(forms / 2);
  const legendHeight = rows * legendSize * LEADING.legend;

  const changes = placeChanges(record, look.listPt * MM_PER_PT, besideWidth, look);
  const own = height + INNER_GAP + legendHeight;
  const fits = changes !== undefined && changes.left === 0 && own + GAP + changes.height <= look.wheel;
  const stacked = own + (fits ? GAP + changes.height : 0);
  const rowHeight = Math.max(look.wheel, stacked);
  const y = top + (rowHeight - stacked) / 2;
  const legendY = y + height + INNER_GAP;
  return {
    kicker,
    title,
    wheel: {
      x: MARGIN.x - WHEEL_OUT,
      y: top + (rowHeight - look.wheel) / 2,
      width: look.wheel,
      height: look.wheel,
    },
    paragraph: { x, y, width: besideWidth, height, text: told, fontSizeMm },
    legend: { x, y: legendY, width: besideWidth, height: legendHeight, fontSizeMm: legendSize, rows },
    changes: fits ? { ...changes, x, y: legendY + legendHeight + GAP, width: besideWidth } : undefined,
    bottom: top + rowHeight,
  };
}

function kickerBox(record: ShownRecord, width: number) {
  const fontSizeMm = 9 * MM_PER_PT;
  const kicker = (framework: string) =>
    [record.isExample ? words.example : "", framework, words.recordOn(record.time)]
      .filter((part) => part !== "")
      .join(" · ");
  // The framework's name gives way before the day does.
  const rest = textWidth(kicker("…"), fontSizeMm);
  const text = kicker(shortened(record.framework.title, fontSizeMm, width - rest, 1));
  const height = textHeight(text, { fontSizeMm, leading: LEADING.kicker }, width);
  return { x: MARGIN.x, y: MARGIN.top, width, height, text, fontSizeMm };
}

const TITLE_SIZES_PT = [30, 28, 26, 24, 22, 20, 18, 16] as const;

/** In one line if it is large enough there; else in two, or three. */
function titleBox(title: string, y: number, width: number) {
  const inner = width / SERIF_WIDER;
  const oneLine = fittingSize(title, inner, 1, TITLE_SIZES_PT.slice(0, 5));
  const twoLines = fittingSize(title, inner, 2, TITLE_SIZES_PT);
  const { fontSizeMm, text } =
    [oneLine, twoLines].find((fitting) => fitting.text === title) ??
    fittingSize(title, inner, 3, [16, 14, 12]);
  const height = Math.max(1, lineCount(text, fontSizeMm, inner)) * fontSizeMm * LEADING.title;
  return { x: MARGIN.x, y, width, height, text, fontSizeMm };
}
