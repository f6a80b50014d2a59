/** On which paper this device prints pages: chosen once, it is the same wherever a page is made. */
import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import type { PagePaper } from "../pictures/sheets/sheetPaper";
import { readSetting, saveSetting } from "../storage/device";
import { database } from "./database";

const PAGE_PAPER = "page-paper";

/** Where A4 is not what printers hold. */
const usualPaper = (): PagePaper => (/-(US|CA|MX|PH)$/i.test(navigator.language) ? "Letter" : "A4");

const isPagePaper = (value: unknown): value is PagePaper => value === "A4" || value === "Letter";

/** The paper, and what chooses another; it is shown at once, and the next visit begins with it. */
export function usePagePaper(): readonly [PagePaper, (paper: PagePaper) => void] {
  const [chosen, setChosen] = useState<PagePaper>();
  const kept = useLiveQuery(() => readSetting(database(), PAGE_PAPER), []);
  const choose = (paper: PagePaper) => {
    setChosen(paper);
    saveSetting(database(), PAGE_PAPER, paper).catch((error: unknown) =>
      console.warn("The paper that was chosen is not remembered.", error),
    );
  };
  return [chosen ?? (isPagePaper(kept) ? kept : usualPaper()), choose];
}
