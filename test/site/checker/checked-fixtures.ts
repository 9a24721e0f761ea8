import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Fixture, readFixtures } from "../../../scripts/repository/fixtures.js";
import { root } from "../../support/root.js";

/** A fixture with its text, since places are in the text. */
export interface FixtureText extends Fixture {
  readonly kind: "valid" | "tolerated" | "invalid";
  readonly text: string;
}

/** The fixtures of every contract. */
export const fixtureTexts: readonly FixtureText[] = Object.entries(readFixtures(root)).flatMap(([kind, fixtures]) =>
  fixtures.map((fixture: Fixture) => ({
    ...fixture,
    kind: kind as FixtureText["kind"],
    text: readFileSync(join(root, fixture.file), "utf8"),
  })),
);
