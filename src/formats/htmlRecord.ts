/** The statuses of a record as sections of the HTML file: what changed, what comes next, and all of it domain by domain. */
import type { Turn } from "../domain/progress";
import {
  nextIn,
  placesIn,
  type ShownCompetency,
  type ShownDomain,
  type ShownRecord,
} from "../domain/shownRecord";
import { formMark } from "./htmlMarks";
import { escapeMarkup, ownWords, when } from "./markup";
import { countStatuses, htmlWords as words } from "./shownWords";

const TURNS: readonly Turn[] = ["earned", "begun", "back"];
const HUES = 12;

/** 1 to 12: neighbours differ. */
const hueClass = (domainIndex: number): string => `d${(domainIndex % HUES) + 1}`;

type Placed = { readonly competency: ShownCompetency; readonly hue: string };

const placed = (record: ShownRecord): readonly Placed[] =>
  placesIn(record).map(({ competency, domainIndex }) => ({ competency, hue: hueClass(domainIndex) }));

const shortLine = ({ competency: { title, levelTitle, status }, hue }: Placed) =>
  `<li class="${hue}">${formMark(status)}<span>${ownWords(title)} <span class="facts">${levelTag(levelTitle)} <span class="quiet">${words.statuses[status]}</span></span></span></li>`;

const nextLine = ({ competency, hue }: Placed) =>
  `<li class="${hue}">${formMark(competency.status)}<span>${ownWords(competency.title)}${levelTag(competency.levelTitle)}${when(
    competency.priorityWhy !== "",
    () => `<br /><span class="quiet">${ownWords(competency.priorityWhy)}</span>`,
  )}</span></li>`;

const levelTag = (levelTitle: string | null) =>
  when(levelTitle !== null, () => ` <span class="level">${escapeMarkup(levelTitle ?? "")}</span>`);

export function changesSection(record: ShownRecord): string {
  if (record.since === undefined) return "";
  const all = placed(record);
  const lists = TURNS.map((turn) => {
    const turned = all.filter(({ competency }) => competency.turn === turn);
    return when(
      turned.length > 0,
      () => `<h3>${words.turns[turn]}</h3>\n<ul class="short">\n${turned.map(shortLine).join("\n")}\n</ul>\n`,
    );
  }).join("");
  return `<section aria-labelledby="changed">
<h2 id="changed">${escapeMarkup(words.changed(record.since))}</h2>
${lists === "" ? `<p>${words.unchanged}</p>\n` : lists}</section>
`;
}

export function nextSection(record: ShownRecord): string {
  const chosen = nextIn(record).map(({ competency, domainIndex }) => ({
    competency,
    hue: hueClass(domainIndex),
  }));
  return when(
    chosen.length > 0,
    () => `<section aria-labelledby="next">
<h2 id="next">${words.next}</h2>
<p>${words.nextAbout}</p>
<ol class="short">
${chosen.map(nextLine).join("\n")}
</ol>
</section>
`,
  );
}

/** Where it stands among the evidence below, and its title. */
type Item = { readonly place: number; readonly title: string };

const evidenceLink = ({ place, title }: Item) =>
  `<a href="#e${place}">${title === "" ? words.item(place) : ownWords(title)}</a>`;

export function domainsSection(record: ShownRecord): string {
  const places = new Map(
    record.evidence.map(({ id, title }, place): [string, Item] => [id, { place: place + 1, title }]),
  );
  return `<section aria-labelledby="domains">
<h2 id="domains">${words.domains}</h2>
<div class="domains">
${record.domains.map((domain, index) => domainPart(domain, hueClass(index), places)).join("")}</div>
</section>
`;
}

function domainPart(domain: ShownDomain, hue: string, places: ReadonlyMap<string, Item>): string {
  const { earned } = countStatuses(domain.competencies);
  return `<section class="domain ${hue}">
<h3>${ownWords(domain.title)}</h3>
<p class="quiet">${ownWords(domain.question)} <span class="count">${words.countIn(earned, domain.competencies.length)}</span></p>
${when(
  domain.competencies.length > 0,
  () =>
    `<ul class="competencies">\n${domain.competencies.map((competency) => competencyLine(competency, places)).join("\n")}\n</ul>\n`,
)}</section>
`;
}

function competencyLine(competency: ShownCompetency, places: ReadonlyMap<string, Item>): string {
  const { title, levelTitle, status, twoAnswers, priority, time, why, authorName, evidence } = competency;
  const facts = [
    escapeMarkup(words.statuses[status]),
    when(time !== undefined, () => escapeMarkup(words.saidOn(time ?? 0))),
    when(authorName !== "", () => ownWords(words.saidBy(authorName))),
    when(twoAnswers, () => escapeMarkup(words.twoAnswers)),
  ].filter((fact) => fact !== "");
  const items = evidence.flatMap(({ id }) => places.get(id) ?? []);
  return `<li>${formMark(status)}<div>
<p class="name"><b>${ownWords(title)}</b>${levelTag(levelTitle)}${when(priority !== undefined, () => ` <span class="level">${words.priority}</span>`)}</p>
<p class="quiet">${facts.join(" · ")}</p>
${when(why !== "", () => `<p class="why" dir="auto">${escapeMarkup(why)}</p>`)}
${when(items.length > 0, () => `<p class="quiet">${words.evidenceFor} ${items.map(evidenceLink).join("; ")}</p>`)}
</div></li>`;
}
