/**
 * Where everything stands on the one page: boxes in millimetres from the paper's upper corner, which never meet and never leave
 * the page, whatever the framework. From the most generous look to the densest the first is taken that holds everything;
 * where even the densest does not, the lists end in "and 12 more".
 */
import { nextIn, type ShownCompetency, type ShownEvidence, type ShownRecord } from "../../domain/shownRecord";
import { placeChanges } from "./pageChanges";
import { pageHead } from "./pageHead";
import { placeLists, type PageItem, type PageList } from "./pageLists";
import { GAP, LEADING, LOOKS, MARGIN, type Look } from "./pageLooks";
import type { PageModel } from "./pageParts";
import { photosHeight, placePhotos } from "./pagePhotos";
import { shownCompetencies } from "./recordTelling";
import { sizeOf, type PagePaper } from "./sheetPaper";
import { words } from "./sheetWords";
import { lineCount, MM_PER_PT, shortened, textHeight } from "./textBox";

/** More would be too small to see anything on. */
export const MOST_PHOTOS = 6;
const LEAST_LISTS = 14;
/** Of an address: longer ones than a thousand letters nobody types. */
const MOST_ADDRESS_LINES = 8;

/** `photos`: of which the first six are shown, and fewer where a page has no room. */
export function sheetModel(
  record: ShownRecord,
  paper: PagePaper,
  photos: readonly ShownEvidence[],
): PageModel {
  const shown = photos.slice(0, MOST_PHOTOS);
  let densest: PageModel | undefined;
  for (const look of LOOKS) {
    const model = placed(record, paper, shown, look);
    if (model && model.lists.left === 0 && !model.changes?.left) return model;
    densest = model ?? densest;
  }
  if (densest) return densest;
  if (shown.length > 0) return sheetModel(record, paper, shown.slice(0, -1));
  throw new Error("The densest look of the page has no room for its own frame.");
}

/** Undefined where the head and the photographs leave no room for the lists. */
function placed(
  record: ShownRecord,
  paper: PagePaper,
  photos: readonly ShownEvidence[],
  look: Look,
): PageModel | undefined {
  const { widthMm, heightMm } = sizeOf(paper);
  const x = MARGIN.x;
  const width = widthMm - 2 * x;
  const { bottom, changes: beside, ...head } = pageHead(record, width, look);
  const foot = footBox(record, width, heightMm);
  const fontSizeMm = look.listPt * MM_PER_PT;
  const below = beside ? undefined : placeChanges(record, fontSizeMm, width, look);
  const rest = [below?.height ?? 0, photosHeight(photos.length, width, look.photo)].filter(
    (height) => height > 0,
  );
  const gaps = GAP * (rest.length + 2);
  const room = foot.y - bottom - gaps - rest.reduce((sum, height) => sum + height, 0);
  if (room < LEAST_LISTS) return undefined;
  const lists = placeLists(listsOf(record), fontSizeMm, width, room, look.nameLines);

  // A short record does not huddle at the head of its page: what is left over goes to the gaps, then to the photographs.
  const spare = room - lists.height;
  const ease = Math.min(8, spare / (rest.length + 2));
  const gap = GAP + ease;
  const taller =
    photos.length === 0 ? 0 : Math.min(1.35, 1 + (spare - ease * (rest.length + 2)) / (2 * look.photo));
  const listsY = bottom + gap;
  const belowY = listsY + lists.height + gap;
  const photosY = below ? belowY + below.height + gap : belowY;
  return {
    ...head,
    lists: { ...lists, x, y: listsY, width, fontSizeMm },
    changes: beside ?? (below && { ...below, x, y: belowY, width }),
    photos: placePhotos(photos, x, photosY, width, look.photo * taller),
    foot,
  };
}

function listsOf(record: ShownRecord): readonly [PageList, PageList, PageList] {
  const all = shownCompetencies(record);
  const list = (status: string) => all.filter((competency) => competency.status === status).map(plainItem);
  const underWay = list("in-progress");
  const next = nextIn(record).map(({ competency }) => competency);
  const noneNext = all.every(({ status }) => status === "earned")
    ? words.allDone
    : underWay.length > 0
      ? words.noPrioritiesNearest
      : words.noPriorities;
  return [
    { heading: words.earned, items: list("earned"), empty: words.noneEarned },
    { heading: words.underWay, items: underWay, empty: words.noneUnderWay },
    { heading: words.next, items: next.map(reasonedItem), empty: noneNext },
  ];
}

const plainItem = ({ id, title }: ShownCompetency): PageItem => ({ id, title, note: "" });
const reasonedItem = ({ id, title, priorityWhy }: ShownCompetency): PageItem => ({
  id,
  title,
  note: priorityWhy,
});

function footBox(record: ShownRecord, width: number, heightMm: number): PageModel["foot"] {
  const fontSizeMm = 7.5 * MM_PER_PT;
  // Beside it stands when it was made.
  const text = shortened(words.source(record), fontSizeMm, width - 62, 2);
  const { title, url } = record.framework.source;
  const address = shortened(words.address(url), fontSizeMm, width, MOST_ADDRESS_LINES);
  const lines = (named: string) =>
    lineCount([named, address].filter((part) => part !== "").join(", "), fontSizeMm, width);
  // The title gives way before the address does: nobody can follow on paper what is not there.
  const link = { title: lines(title) <= Math.max(2, lines("")) ? title : "", address };
  const own = textHeight(text, { fontSizeMm, leading: LEADING.foot }, width - 62);
  const height = Math.max(own, fontSizeMm * LEADING.foot) + lines(link.title) * fontSizeMm * LEADING.foot;
  return { x: MARGIN.x, y: heightMm - MARGIN.foot - height, width, height, text, fontSizeMm, link };
}
