/** What can be said of resources. A link is to be read with `link.ts` first: only web and mail addresses may be opened. */
import type { Entry } from "./entry";
import type { EvidenceContent } from "./evidence";
import type { CompetencyRef } from "./framework";
import type { ResourceId } from "./ids";
import type { Journal } from "./journal";
import { CLEARED, say, type Writer } from "./register";
import {
  RESOURCE_CONTENT,
  RESOURCE_LINK,
  RESOURCE_TEXTS,
  type ResourceText,
  commentRegister,
  laterRegister,
  resourceServesRegister,
  usefulRegister,
} from "./resourceRegisters";
import { resourceThing } from "./thing";

export type NewResource = Readonly<Record<ResourceText, string>> & {
  readonly id: ResourceId;
  readonly content: EvidenceContent;
  readonly serves: readonly CompetencyRef[];
};

export function addResource(journal: Journal, writer: Writer, resource: NewResource): Entry[] {
  const about = resourceThing(resource.id);
  return [
    say(journal, writer, about, RESOURCE_CONTENT, { ...resource.content }),
    ...RESOURCE_TEXTS.flatMap((register) =>
      resource[register] === "" ? [] : [say(journal, writer, about, register, resource[register])],
    ),
    ...resource.serves.map((ref) => say(journal, writer, about, resourceServesRegister(ref), true)),
  ];
}

export function describeResource(
  journal: Journal,
  writer: Writer,
  id: ResourceId,
  register: ResourceText,
  text: string,
): Entry {
  return say(journal, writer, resourceThing(id), register, text);
}

export function replaceResourceContent(
  journal: Journal,
  writer: Writer,
  id: ResourceId,
  content: EvidenceContent,
): Entry {
  return say(journal, writer, resourceThing(id), RESOURCE_CONTENT, { ...content });
}

/** Says that it serves a competency, or no longer. */
export function placeResource(
  journal: Journal,
  writer: Writer,
  id: ResourceId,
  ref: CompetencyRef,
  serves: boolean,
): Entry {
  return say(journal, writer, resourceThing(id), resourceServesRegister(ref), serves);
}

/** By whoever writes. */
export function markUseful(journal: Journal, writer: Writer, id: ResourceId, useful: boolean): Entry {
  return say(journal, writer, resourceThing(id), usefulRegister(writer.author), useful);
}

/** By whoever writes. */
export function keepForLater(journal: Journal, writer: Writer, id: ResourceId, later: boolean): Entry {
  return say(journal, writer, resourceThing(id), laterRegister(writer.author), later);
}

/** A new remark under a new id, or another text for one that stands; empty takes it back. */
export function comment(
  journal: Journal,
  writer: Writer,
  id: ResourceId,
  commentId: string,
  text: string,
): Entry {
  const said = text.trim();
  return say(journal, writer, resourceThing(id), commentRegister(commentId), said === "" ? CLEARED : said);
}

/** Undefined goes back to the address that it came with. */
export function replaceLink(
  journal: Journal,
  writer: Writer,
  id: ResourceId,
  url: string | undefined,
): Entry {
  return say(journal, writer, resourceThing(id), RESOURCE_LINK, url ?? CLEARED);
}
