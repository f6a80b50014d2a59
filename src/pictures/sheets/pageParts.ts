/** The parts of the one page. All lengths are millimetres. */
import type { ShownEvidence } from "../../domain/shownRecord";
import type { PlacedChanges } from "./pageChanges";
import type { PlacedLists } from "./pageLists";
import type { Box } from "./sheetPaper";

export interface PlacedText extends Box {
  readonly text: string;
  readonly fontSizeMm: number;
}

export interface PlacedPhoto extends Box {
  readonly item: ShownEvidence;
  readonly caption: PlacedText;
}

export interface PageModel {
  readonly kicker: PlacedText;
  readonly title: PlacedText;
  readonly wheel: Box;
  readonly paragraph: PlacedText;
  readonly legend: Box & { readonly fontSizeMm: number; readonly rows: number };
  readonly lists: PlacedLists & Box & { readonly fontSizeMm: number };
  readonly changes: (PlacedChanges & Box) | undefined;
  readonly photos: readonly PlacedPhoto[];
  /** Below its words the source of the framework: its title, empty where there is no room for it, and its address, whole. */
  readonly foot: PlacedText & { readonly link: { readonly title: string; readonly address: string } };
}
