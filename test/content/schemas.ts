/** What every file of content must be. Strict: a misspelt member is a fault here, though the app would keep it. */
import * as v from "valibot";

const line = v.pipe(v.string(), v.minLength(2), v.maxLength(600), v.regex(/^\S.*\S$/, "stray white space"));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const competencyId = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/));
const ref = v.pipe(v.string(), v.regex(/^[a-z0-9-]+:[a-z0-9-]+\/[a-z0-9-]+$/));
const year = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1980), v.maxValue(2030)));
/** Opens in a browser and can be nothing else: no script, no data, no file. */
export const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\/[a-z0-9.-]+(\/|$)/i));

const titled = { id, title: line, about: line };
const sign = v.strictObject({ id: v.pipe(v.string(), v.regex(/^[pe][1-9]$/)), text: line });

const competency = v.strictObject({
  id: competencyId,
  title: line,
  level: v.nullable(id),
  statement: line,
  signs: v.strictObject({
    inProgress: v.pipe(v.array(sign), v.minLength(1)),
    earned: v.pipe(v.array(sign), v.minLength(1)),
  }),
  evidenceIdeas: v.pipe(v.array(line), v.minLength(1)),
  prompt: line,
});

export const frameworkSchema = v.strictObject({
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  title: line,
  shortTitle: line,
  publisher: line,
  year,
  source: v.strictObject({ title: line, url: webAddress }),
  audience: line,
  about: line,
  subjects: v.array(v.picklist(["school", "district", "state", "team", "classroom", "individual"])),
  levels: v.array(v.strictObject(titled)),
  statuses: v.tuple([
    v.strictObject({ ...titled, id: v.literal("not-started") }),
    v.strictObject({ ...titled, id: v.literal("in-progress") }),
    v.strictObject({ ...titled, id: v.literal("earned") }),
  ]),
  domains: v.array(
    v.strictObject({ ...titled, question: line, competencies: v.pipe(v.array(competency), v.minLength(1)) }),
  ),
  considerations: v.optional(v.array(v.strictObject({ ...titled, items: v.array(v.strictObject(titled)) }))),
});

export const linksSchema = v.array(
  v.strictObject({ from: ref, to: ref, relation: v.picklist(["same-intent", "supports"]), why: line }),
);

export const termsSchema = v.array(
  v.strictObject({ id, term: line, definition: line, competencies: v.pipe(v.array(ref), v.minLength(1)) }),
);

export const resourcesSchema = (kinds: readonly string[]) =>
  v.array(
    v.strictObject({
      id,
      title: line,
      publisher: line,
      url: webAddress,
      kind: v.picklist(kinds),
      year,
      summary: line,
      serves: v.pipe(v.array(ref), v.minLength(1)),
    }),
  );

export const caseStudiesSchema = v.strictObject({
  about: line,
  source: v.strictObject({ title: line, url: webAddress }),
  caseStudies: v.array(v.strictObject({ id, title: line, resources: v.pipe(v.array(id), v.minLength(1)) })),
});
