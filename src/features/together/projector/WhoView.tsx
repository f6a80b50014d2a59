import { useWhoIsIn } from "../../../state/voices";
import { Icon } from "../../../ui/Icon";
import { formatNumber } from "../../../lib/format";
import { Heading } from "./Heading";
import listStyles from "./List.module.css";
import wallStyles from "./Wall.module.css";
import { useFit } from "./useFit";
import type { ViewProps } from "./viewProps";
import { words } from "./words";

/** Who is in, never what they said: the number, and the names where the session has names; whoever came last stands first. */
export function WhoView({ journey, session, room, question, timer }: ViewProps) {
  const { isIn } = useWhoIsIn(journey, session, question.n);
  const named = session.named ? isIn.filter(({ name }) => name !== "").toReversed() : [];
  const { list, fitting } = useFit<HTMLUListElement>(named.length);
  const expected = room.expected ?? 0;
  return (
    <>
      <Heading kicker={session.title} title={words.asked[question.kind]}>
        {timer}
      </Heading>
      <div className={named.length > 0 ? listStyles["who"] : wallStyles["body"]} data-centred={true}>
        <div className={listStyles["count"]}>
          <p className={listStyles["number"]}>{formatNumber(isIn.length)}</p>
          <p>
            {words.isIn(isIn.length)}
            {expected >= isIn.length && expected > 0 && (
              <span className={wallStyles["quiet"]}> {words.ofExpected(expected)}</span>
            )}
          </p>
          {isIn.length === 0 && <p className={wallStyles["quiet"]}>{words.nobodyIn}</p>}
          {named.length > fitting && (
            <p className={wallStyles["quiet"]}>{words.more(named.length - fitting)}</p>
          )}
        </div>
        {named.length > 0 && (
          <ul role="list" ref={list} className={`${listStyles["fitted"]} ${listStyles["names"]}`}>
            {named.map(({ ballot, name }, index) => (
              <li key={ballot} data-out={index >= fitting || undefined}>
                <Icon name="check" />
                <span>{name}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
