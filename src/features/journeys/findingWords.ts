import { formatCount, formatNumber } from "../../lib/format";

/** What searching, sorting and collections say; apart from the list's words, which the first view needs. */
export const words = {
  find: "Find among your journeys",
  search: "Search journeys",
  searchHint: "Name, collection, framework or kind",
  clear: "Clear",
  show: "Show",
  shows: {
    all: "All journeys",
    own: "Your own",
    received: "From others, to read",
    collections: "By collection",
  },
  inCollection: (name: string) => `In “${name}”`,
  sort: "Sort by",
  sorts: { touched: "Touched last", name: "Name", earned: "Most earned" },
  found: (count: number, of: number) =>
    count === of
      ? formatCount(count, { one: "1 journey", other: "# journeys" })
      : `${formatNumber(count)} of ${formatCount(of, { one: "1 journey", other: "# journeys" })}`,
  nothingTitle: "No journey matches",
  nothing: (query: string) =>
    `Nothing here is called “${query}”, lies in a collection of that name, or is on such a framework. Deleted journeys are not searched.`,
  nothingHere: "Nothing is on this part of the list.",
  showAll: "Show all journeys",
  noCollection: "In no collection",
  groupCount: (count: number) => formatCount(count, { one: "1 journey", other: "# journeys" }),

  collection: "Collection",
  collectionHint: "A journey lies in at most one. Collections are of this device alone.",
  newCollection: "A new collection…",
  newName: "Name of the new collection",
  nameEmpty: "Please give the collection a name first.",
  nameTooLong: (max: number) => `A collection’s name has at most ${max} characters. Please shorten it.`,
  save: "Save",
  cancel: "Cancel",
  putIn: (title: string, name: string) => `“${title}” is in “${name}”.`,
  takenOut: (title: string) => `“${title}” is in no collection.`,
  undo: "Undo",
} as const;
