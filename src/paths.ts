/** Route patterns and the builders of links to them, together, so that an address is spelled in one place. */

export const routes = {
  journeys: "/",
  explore: "/explore",
  crosswalk: "/explore/crosswalk",
  framework: "/explore/:framework",
  exploreCompetency: "/explore/:framework/:domain/:competency",
  library: "/library",
  search: "/search",
  importSnapshot: "/import",
  device: "/device",
  rehearse: "/device/rehearsal",
  endOfDay: "/device/end-of-day",
  erasures: "/device/erasures",
  erasePeople: "/device/erasures/people",
  erasePerson: "/device/erasures/people/:author",
  about: "/about",
  capture: "/capture",
  tray: "/tray",
  newJourney: "/journeys/new",
  record: "/journeys/:journey",
  competency: "/journeys/:journey/competencies/:domain/:competency",
  assess: "/journeys/:journey/assess",
  evidence: "/journeys/:journey/evidence",
  evidenceItem: "/journeys/:journey/evidence/:item",
  eraseEvidence: "/journeys/:journey/evidence/:item/erase",
  eraseVoice: "/journeys/:journey/voices/:voice/erase",
  exportSnapshot: "/journeys/:journey/export",
  handOver: "/journeys/:journey/hand-over",
  plan: "/journeys/:journey/plan",
  action: "/journeys/:journey/plan/:action",
  beside: "/journeys/:journey/beside",
  progress: "/journeys/:journey/progress",
  present: "/journeys/:journey/present",
  join: "/journeys/:journey/join",
  together: "/journeys/:journey/together",
  session: "/journeys/:journey/together/:session",
  projector: "/journeys/:journey/together/:session/projector",
  sessionKey: "/journeys/:journey/together/:session/key",
  takePart: "/together",
  vote: "/together/vote",
} as const;

export type CaptureFor = {
  readonly journey?: string;
  readonly competency?: string;
  readonly kind?: "photo" | "file" | "note" | "link" | "sound";
};

/** What is asked of the library: through which journey's eyes, which words, a framework, a competency of it; or one resource. */
export type LibraryAsked = {
  readonly journey?: string;
  readonly resource?: string;
  readonly text?: string;
  readonly framework?: string;
  readonly competency?: string;
};

const part = encodeURIComponent;
/** Undefined members and empty ones are left out. */
function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const asked = Object.entries(query).flatMap(([name, value]) => (value ? `${name}=${part(value)}` : []));
  return asked.length === 0 ? path : `${path}?${asked.join("&")}`;
}
/** A competency's id is `domain/competency`; both halves stand as parts of the address. */
const competencyParts = (competencyId: string) => competencyId.split("/").map(part).join("/");
const journeyPath = (journey: string) => `/journeys/${part(journey)}`;

export const paths = {
  journeys: () => "/",
  explore: () => "/explore",
  /** How the frameworks answer to each other, seen from one of them. */
  crosswalk: (framework?: string) => withQuery("/explore/crosswalk", { from: framework }),
  framework: (framework: string) => `/explore/${part(framework)}`,
  exploreCompetency: (framework: string, competencyId: string) =>
    `/explore/${part(framework)}/${competencyParts(competencyId)}`,
  /** As one journey sees it, where one is named: with its own resources and marks. */
  library: ({ journey, resource, text, framework, competency }: LibraryAsked = {}) =>
    withQuery("/library", { journey, resource, q: text, framework, competency }),
  search: (text = "") => withQuery("/search", { q: text }),
  importSnapshot: () => "/import",
  device: () => "/device",
  /** A backup opened beside what is here, and compared. */
  rehearse: () => "/device/rehearsal",
  /** Saving everything before the device is wiped. */
  endOfDay: () => "/device/end-of-day",
  /** What was erased, and what others ask to erase. */
  erasures: () => "/device/erasures",
  /** Those of one journey, where one is named. */
  erasePeople: (journey?: string) => withQuery("/device/erasures/people", { journey }),
  /** Seen from one journey, where one is named. */
  erasePerson: (author: string, journey?: string) =>
    withQuery(`/device/erasures/people/${part(author)}`, { journey }),
  about: () => "/about",
  /** Catching something, for a journey and a competency of it where they are known; `kind`: what to open at once. */
  capture: (to: CaptureFor = {}) => {
    const query = new URLSearchParams(Object.entries(to)).toString();
    return query === "" ? "/capture" : `/capture?${query}`;
  },
  tray: () => "/tray",
  newJourney: (framework?: string) => withQuery("/journeys/new", { framework }),
  record: journeyPath,
  competency: (journey: string, competencyId: string) =>
    `${journeyPath(journey)}/competencies/${competencyParts(competencyId)}`,
  assess: (journey: string) => `${journeyPath(journey)}/assess`,
  evidence: (journey: string) => `${journeyPath(journey)}/evidence`,
  evidenceItem: (journey: string, item: string) => `${journeyPath(journey)}/evidence/${part(item)}`,
  eraseEvidence: (journey: string, item: string) => `${journeyPath(journey)}/evidence/${part(item)}/erase`,
  /** What one person said in sessions, and how it is erased. */
  eraseVoice: (journey: string, voice: string) => `${journeyPath(journey)}/voices/${part(voice)}/erase`,
  exportSnapshot: (journey: string) => `${journeyPath(journey)}/export`,
  handOver: (journey: string) => `${journeyPath(journey)}/hand-over`,
  /** `view`: "choose", "people", "time" or "week"; without one, by priority. */
  plan: (journey: string, view?: string) => withQuery(`${journeyPath(journey)}/plan`, { view }),
  action: (journey: string, action: string) => `${journeyPath(journey)}/plan/${part(action)}`,
  /** The journey read as another framework would have it. */
  beside: (journey: string, framework?: string) => withQuery(`${journeyPath(journey)}/beside`, { framework }),
  /** `from`: the milestone from which one looks on. */
  progress: (journey: string, from?: string) => withQuery(`${journeyPath(journey)}/progress`, { from }),
  /** Reading it as one with another journey that was started apart. */
  join: (journey: string) => `${journeyPath(journey)}/join`,
  /** The sessions of a journey, and how to begin one. */
  together: (journey: string) => `${journeyPath(journey)}/together`,
  /** `step`: "gather", "reveal", "choose" or "settings"; without one, where the session stands. */
  session: (journey: string, session: string, step?: string) =>
    withQuery(`${journeyPath(journey)}/together/${part(session)}`, { step }),
  /** What the room sees, in a window of its own. */
  projector: (journey: string, session: string) =>
    `${journeyPath(journey)}/together/${part(session)}/projector`,
  /** The session's key, to keep on paper. */
  sessionKey: (journey: string, session: string) => `${journeyPath(journey)}/together/${part(session)}/key`,
  /** Where somebody takes part in a session of another device, and finds what they sent. */
  takePart: () => "/together",
  /** Giving one's own view on the question that was joined last. */
  vote: () => "/together/vote",
  /** The record for a projector, the whole screen wide. */
  present: (journey: string) => `${journeyPath(journey)}/present`,
};
