import type { ReactNode } from "react";
import { authorName } from "../../domain/author";
import type { EvidenceContent } from "../../domain/evidence";
import { titleOf } from "../../domain/framework";
import type { Answer } from "../../domain/register";
import { RESOURCE_TEXTS, type ResourceText } from "../../domain/resourceRegisters";
import {
  comment,
  describeResource,
  placeResource,
  replaceLink,
  replaceResourceContent,
} from "../../domain/resourceTelling";
import { formatBytes, formatMoment } from "../../lib/format";
import { writeOrTell } from "../../state/undoing";
import type { Decide } from "../../state/writer";
import { OpenAnswers } from "../../ui/OpenAnswers";
import { titleOfKind } from "./kinds";
import type { LibraryItem } from "./libraryItems";
import type { LibraryView } from "./libraryView";
import { words } from "./words";

type ApartProps = { readonly item: LibraryItem; readonly view: LibraryView };

/** What was said of a resource apart, on two devices: every wording whole, until somebody settles which holds. */
export default function Apart({ item, view }: ApartProps) {
  const { journal } = view;
  const { journey, framework } = view.eyes;
  const { own, marks, id } = item;

  /** One question with its answers; nothing where there is but one. */
  function ask<T>(
    key: string,
    title: string,
    answers: readonly Answer<T>[],
    tell: (value: T) => string,
    settle: (value: T) => Decide,
  ): ReactNode {
    if (answers.length < 2) return null;
    return (
      <OpenAnswers
        key={key}
        title={title}
        text={words.twoAnswersAbout}
        answers={answers.map(({ value, entry, time }) => ({
          id: entry.id,
          about: words.answer(
            tell(value) || words.nothingSaid,
            `${authorName(journal, entry.author) || words.someone}, ${formatMoment(time)}`,
          ),
          keep: words.keepThis,
          onKeep: () => void writeOrTell(journey, settle(value)),
        }))}
      />
    );
  }
  const askText = (register: ResourceText) =>
    ask(
      register,
      words.twoAnswersTitle[register],
      own?.answers[register] ?? [],
      (text) => (register === "kind" ? titleOfKind(text) : text),
      (text) => (current, writer) => [describeResource(current, writer, id, register, text)],
    );
  return (
    <>
      {RESOURCE_TEXTS.map(askText)}
      {ask(
        "content",
        words.twoAnswersTitle.content,
        own?.answers.content ?? [],
        tellContent,
        (content) => (current, writer) => [replaceResourceContent(current, writer, id, content)],
      )}
      {own?.servesApart.map(({ of, answers }) =>
        ask(
          of,
          words.servesTwice(framework ? titleOf(framework, of) : of),
          answers,
          (serves) => (serves ? words.servesIt : words.servesItNot),
          (serves) => (current, writer) => [placeResource(current, writer, id, of, serves)],
        ),
      )}
      {!own &&
        ask(
          "link",
          words.twoAnswersTitle.link,
          marks.links,
          (url) => url,
          (url) => (current, writer) => [replaceLink(current, writer, id, url || undefined)],
        )}
      {marks.comments.map(({ id: said, answers }) =>
        ask(
          said,
          words.twoAnswersTitle.comment,
          answers,
          (text) => text,
          (text) => (current, writer) => [comment(current, writer, id, said, text)],
        ),
      )}
    </>
  );
}

function tellContent(content: EvidenceContent): string {
  if (content.kind === "link") return content.url;
  return content.kind === "note" ? content.text : `${content.name}, ${formatBytes(content.size)}`;
}
