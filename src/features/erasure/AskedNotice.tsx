import type { JourneyId } from "../../domain/ids";
import { paths } from "../../paths";
import { askedText, takenBackText } from "../../state/askedText";
import { useErasuresAsked, useTakenBack } from "../../state/erasures";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { words } from "./words";

/**
 * On a journey's screens: somebody asks to erase something of it that is here, or took back what is out of sight here, and nothing
 * was decided here. What never was here can wait until somebody looks at the list.
 */
export function AskedNotice({ journey }: { readonly journey: JourneyId }) {
  const asked = useErasuresAsked(journey)?.filter(({ isHere }) => isHere) ?? [];
  const takenBack = (useTakenBack(journey) ?? []).map((told) => ({ ...told, by: told.takenBack?.by ?? "" }));
  if (asked.length + takenBack.length === 0) return null;
  return (
    <div data-print="none">
      <Notice icon="trash" action={<LinkButton to={paths.erasures()}>{words.look}</LinkButton>}>
        {asked.length > 0 && askedText(asked)} {takenBack.length > 0 && takenBackText(takenBack)}
      </Notice>
    </div>
  );
}
