import type { Session } from "../../../domain/session";
import type { Spread } from "../../../domain/spread";
import { roleTitle } from "../../../pictures/roomWords";
import { Tag } from "../../../ui/Tag";
import { words } from "./words";

type FlagsProps = {
  readonly session: Session;
  readonly spread: Spread;
  /** In a list: that roles see it otherwise, not which. */
  readonly isShort?: boolean;
};

/** Why a competency asks to be talked about. */
export function Flags({ session, spread: { flags, passed }, isShort = false }: FlagsProps) {
  const apart = flags.rolesApart.map((role) => roleTitle(session, role));
  return (
    <>
      {flags.extremes && <Tag icon="split">{words.flags.extremes}</Tag>}
      {apart.length > 0 && (
        <Tag icon="people">{isShort ? words.flags.someApart : words.flags.apart(apart)}</Tag>
      )}
      {flags.cannotJudge && <Tag>{words.flags.cannotJudge}</Tag>}
      {passed > 0 && <Tag>{words.passed(passed)}</Tag>}
    </>
  );
}
