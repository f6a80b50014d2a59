import type { JourneyId } from "../../domain/ids";
import { paths } from "../../paths";
import { askedText } from "../../state/askedText";
import { useErasuresAsked } from "../../state/erasures";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { words } from "./words";

/** On a journey's screens: somebody asks to erase something of it, and nothing was decided here. */
export function AskedNotice({ journey }: { readonly journey: JourneyId }) {
  const asked = useErasuresAsked(journey);
  if (!asked || asked.length === 0) return null;
  return (
    <div data-print="none">
      <Notice icon="trash" action={<LinkButton to={paths.erasures()}>{words.look}</LinkButton>}>
        {askedText(asked)}
      </Notice>
    </div>
  );
}
