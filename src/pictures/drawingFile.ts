/** A drawing as the text of an SVG file that stands alone. */
import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { plainText } from "../lib/plainText";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Renders apart from the page, so it must be called from an event or after waiting, never while rendering. `element` draws an `svg`
 * with a `viewBox` that needs no style sheet; whatever the words in it, the file is well formed. It is as large as its view box, in pixels. Throws where it draws none.
 */
export function drawingSvg(element: ReactElement): string {
  const place = document.createElement("div");
  const root = createRoot(place);
  try {
    flushSync(() => root.render(element));
    const svg = place.querySelector("svg");
    if (!svg) throw new Error("What is to be written as a picture draws none.");
    const [, , width, height] = (svg.getAttribute("viewBox") ?? "").split(" ");
    svg.setAttribute("xmlns", SVG);
    svg.setAttribute("width", width ?? "640");
    svg.setAttribute("height", height ?? "640");
    return `<?xml version="1.0" encoding="UTF-8"?>\n${plainText(new XMLSerializer().serializeToString(svg))}\n`;
  } finally {
    root.unmount();
  }
}
