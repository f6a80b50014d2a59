/** The evidence of a record as a section of the HTML file: photographs whole, notes and links as text, of the rest that it is. */
import type { EvidenceContent } from "../domain/evidence";
import { readLink } from "../domain/link";
import type { ShownEvidence, ShownRecord } from "../domain/shownRecord";
import { formatDay } from "../lib/format";
import type { Sha256 } from "../lib/hash";
import { assertNever } from "../lib/result";
import { escapeMarkup, ownWords, when, type HtmlParts, type HtmlPicture } from "./markup";
import { htmlWords as words } from "./shownWords";

export function evidenceSection(record: ShownRecord, pictures: ReadonlyMap<Sha256, HtmlPicture>): HtmlParts {
  if (record.evidence.length === 0) return [];
  const titles = new Map(
    record.domains.flatMap(({ competencies }) => competencies.map(({ ref, title }) => [ref, title])),
  );
  return [
    `<section aria-labelledby="evidence">\n<h2 id="evidence">${words.evidence}</h2>\n<ol class="evidence">\n`,
    ...record.evidence.flatMap((item, index) => {
      const served = item.serves.flatMap((ref) => titles.get(ref) ?? []);
      return [
        `<li id="e${index + 1}"><figure>\n`,
        ...contentParts(item, pictures),
        caption(item, index + 1, served),
        `</figure></li>\n`,
      ];
    }),
    `</ol>\n</section>\n`,
  ];
}

function contentParts(
  { content, title }: ShownEvidence,
  pictures: ReadonlyMap<Sha256, HtmlPicture>,
): HtmlParts {
  const picture = content?.kind === "file" ? pictures.get(content.hash) : undefined;
  if (!picture) return [`${withoutPicture(content)}\n`];
  return [
    `<img alt="${escapeMarkup(words.photograph(title))}" src="data:${escapeMarkup(picture.type)};base64,`,
    picture.base64,
    `" />\n`,
  ];
}

function withoutPicture(content: EvidenceContent | undefined): string {
  if (!content) return `<p class="quiet">${words.nothingHere}</p>`;
  switch (content.kind) {
    case "note":
      return `<blockquote dir="auto">${escapeMarkup(content.text)}</blockquote>`;
    case "link": {
      const address = readLink(content.url);
      const named = `<bdi class="address">${escapeMarkup(content.url)}</bdi>`;
      return `<p>${address === undefined ? named : `<a href="${escapeMarkup(address)}" rel="noreferrer">${named}</a>`}</p>`;
    }
    case "file":
      return `<p class="quiet">${content.type.startsWith("image/") ? words.pictureNotHere : words.fileNotHere(content.type)}</p>`;
    default:
      return assertNever(content);
  }
}

function caption({ title, date, caption: text }: ShownEvidence, place: number, served: readonly string[]) {
  return `<figcaption>
<p class="name"><b>${title === "" ? words.item(place) : ownWords(title)}</b></p>
${when(text !== "", () => `<p class="why" dir="auto">${escapeMarkup(text)}</p>`)}
${when(date !== "", () => `<p class="quiet">${escapeMarkup(words.from(dayOf(date)))}</p>`)}
${when(served.length > 0, () => `<p class="quiet">${ownWords(words.serves(served))}</p>`)}
</figcaption>
`;
}

/** What is no day of a calendar stands as it was written. */
function dayOf(date: string): string {
  const noon = Date.parse(`${date}T12:00`);
  return Number.isNaN(noon) ? date : formatDay(noon);
}
