/** What an entry can speak of. A thing is `journey` or `kind:id`; unknown kinds are legal and kept. */
import type { CompetencyRef } from "./framework";
import type {
  ActionId,
  AuthorId,
  EntryId,
  EvidenceId,
  MilestoneId,
  ResourceId,
  SessionId,
  TermId,
  VoiceId,
} from "./ids";

export const JOURNEY = "journey";
/** The kinds of which a journey has many. */
export const COMPETENCY = "competency";
export const EVIDENCE = "evidence";
export const MILESTONE = "milestone";
export const ACTION = "action";
export const TERM = "term";
export const RESOURCE = "resource";
export const AUTHOR = "author";
/** A person's own view of the statuses. */
export const VOICE = "voice";
/** A facilitated round in which voices are gathered, revealed and agreed. */
export const SESSION = "session";
/** An entry that is itself spoken of, as by its reason ("why"). */
export const ENTRY = "entry";

export const competencyThing = (ref: CompetencyRef) => `${COMPETENCY}:${ref}`;
export const evidenceThing = (id: EvidenceId) => `${EVIDENCE}:${id}`;
export const milestoneThing = (id: MilestoneId) => `${MILESTONE}:${id}`;
export const actionThing = (id: ActionId) => `${ACTION}:${id}`;
export const termThing = (id: TermId) => `${TERM}:${id}`;
export const resourceThing = (id: ResourceId) => `${RESOURCE}:${id}`;
export const authorThing = (id: AuthorId) => `${AUTHOR}:${id}`;
export const voiceThing = (id: VoiceId) => `${VOICE}:${id}`;
export const sessionThing = (id: SessionId) => `${SESSION}:${id}`;
export const entryThing = (id: EntryId) => `${ENTRY}:${id}`;

/** The kind of a thing, and what stands behind the first colon (empty for the journey itself). */
export function splitThing(about: string): { readonly kind: string; readonly id: string } {
  const colon = about.indexOf(":");
  return colon < 0 ? { kind: about, id: "" } : { kind: about.slice(0, colon), id: about.slice(colon + 1) };
}
