import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { FrameworkId } from "../../../src/domain/framework";
import { PageSheet } from "../../../src/pictures/sheets/PageSheet";
import { bigFramework } from "../../support/bigFramework";
import { competency, shown } from "../../formats/shown";

const { title, year, levels } = bigFramework();
const bare = { id: "own" as FrameworkId, title, publisher: "", year, levels };

it("says where a framework comes from, and leaves out what its own school did not say", () => {
  const record = (source: { readonly title: string; readonly url: string }) =>
    shown([competency("a/one")], { framework: { ...bare, source } });
  const page = (source: { readonly title: string; readonly url: string }) => (
    <PageSheet record={record(source)} paper="A4" pictures={new Map()} />
  );
  const { rerender, container } = render(page({ title: "", url: "" }));
  const foot = () => container.querySelector("footer");
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
  expect(foot()?.querySelector("p")).toHaveTextContent(new RegExp(`^${title}, ${year}$`));
  rerender(page({ title: "Our handbook", url: "" }));
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
  expect(foot()).toHaveTextContent("Our handbook");
  rerender(page({ title: "", url: "https://example.org/own" }));
  expect(screen.getByRole("link", { name: "example.org/own" })).toHaveAttribute(
    "href",
    "https://example.org/own",
  );
});
