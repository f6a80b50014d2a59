/**
 * A record as one HTML file that opens anywhere without Waymark: no script, no request, all pictures inside. It is written so
 * that a strict XML parser takes it as well, which proves that nobody's words broke out of their place.
 */
import { readLink } from "../domain/link";
import type { ShownRecord } from "../domain/shownRecord";
import type { Sha256 } from "../lib/hash";
import { plainText } from "../lib/plainText";
import { evidenceSection } from "./htmlEvidence";
import { changesSection, domainsSection, nextSection } from "./htmlRecord";
import { formMark, MARKS } from "./htmlMarks";
import { HTML_STYLE } from "./htmlStyle";
import { escapeMarkup, ownWords, when, type HtmlParts, type HtmlPicture } from "./markup";
import { countStatuses, htmlWords as words } from "./shownWords";

export type HtmlPictures = {
  /** The wheel as a standalone SVG document that needs no style sheet. */
  readonly wheel: string;
  /** By the hash of the file; what is missing is told of in words. */
  readonly byHash: ReadonlyMap<Sha256, HtmlPicture>;
};

const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** UTF-8 once it is a Blob. Never fails, whatever stands in the record. */
export function htmlFile(record: ShownRecord, { wheel, byHash }: HtmlPictures): HtmlParts {
  return [
    `<!DOCTYPE html>\n<html lang="en" xmlns="http://www.w3.org/1999/xhtml">\n`,
    head(record),
    `<body>\n<a class="skip" href="#record">${words.skip}</a>\n`,
    MARKS,
    opening(record),
    `<main id="record">\n`,
    glance(record, wheel),
    changesSection(record),
    nextSection(record),
    domainsSection(record),
    ...evidenceSection(record, byHash),
    `</main>\n`,
    closing(record),
    `</body>\n</html>\n`,
  ];
}

const titleOf = ({ title }: ShownRecord) => (title.trim() === "" ? words.unnamed : title);

const head = (record: ShownRecord) => `<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(POLICY)}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<title>${escapeMarkup(titleOf(record))} · ${escapeMarkup(record.framework.title)}</title>
<style>${HTML_STYLE}</style>
</head>
`;

const opening = (record: ShownRecord) => `<header class="opening">
<p class="kicker">${ownWords(record.framework.title)}</p>
<h1>${ownWords(titleOf(record))}</h1>
<p class="lead">${[words.subjects[record.subject], words.asOf(record.time)].flatMap((text) => (text ? escapeMarkup(text) : [])).join(" · ")}</p>
${when(record.isExample, () => `<p class="note">${words.example}</p>`)}
</header>
`;

function glance(record: ShownRecord, wheel: string): string {
  const all = record.domains.flatMap(({ competencies }) => competencies);
  const counts = countStatuses(all);
  const statuses = ["earned", "in-progress", "not-started"] as const;
  const twoAnswers = all.some((competency) => competency.twoAnswers);
  return `<section class="glance" aria-labelledby="glance">
<div>
<h2 id="glance">${words.glance}</h2>
<p class="summary">${words.earned(counts.earned, all.length)} ${words.underWay(counts["in-progress"])} ${words.ahead(counts["not-started"])}</p>
<h3>${words.legend}</h3>
<ul class="legend">
${statuses.map((status) => `<li>${formMark(status)}<span>${words.statuses[status]}</span><b>${counts[status]}</b></li>`).join("\n")}
${when(twoAnswers, () => `<li><span class="two" aria-hidden="true">2</span><span>${words.twoAnswers}</span></li>`)}
</ul>
</div>
<div class="wheel"><img alt="${escapeMarkup(words.wheel(titleOf(record)))}" src="${escapeMarkup(`data:image/svg+xml,${encodeURIComponent(plainText(wheel))}`)}" /></div>
</section>
`;
}

function closing({ framework, time }: ShownRecord): string {
  const { title, url } = framework.source;
  const address = readLink(url);
  const named = ownWords(title === "" ? url : title);
  return `<footer class="closing">
<h2>${words.about}</h2>
<p>${ownWords(words.framework(framework))}</p>
${when(title !== "" || url !== "", () => `<p>${words.source}: ${address === undefined ? named : `<a href="${escapeMarkup(address)}" rel="noreferrer">${named}</a>`}</p>`)}
<p>${escapeMarkup(words.made(time))}</p>
</footer>
`;
}
