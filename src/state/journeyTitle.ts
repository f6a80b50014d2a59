/** How a journey is called where its name stands: every floor that shows one says the same where it has none. */
const UNTITLED = "Journey without a name";

/** A journey's name, also of one that is not known (yet) or has none. */
export function titleOf(journey: { readonly title: string } | undefined): string {
  return journey === undefined || journey.title === "" ? UNTITLED : journey.title;
}
