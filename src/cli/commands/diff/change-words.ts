import type { Change } from "../../../compatibility/change.js";
import { visible } from "../../../json/visible.js";
import type { DiffReport, SchemaDiff } from "./diff-report.js";

/** What a schema is called. */
export const titleOf = ({ name, before, after }: SchemaDiff): string => name || (after ?? before ?? "");

/** Where a change is: the place in the payload, and the keyword. */
export const describePlace = ({ pointer, keyword }: Change): string =>
  visible(`${pointer === "" ? "the whole payload" : pointer}, ${keyword}`);

/** How the whole ended, in one line. */
export const verdictOf = ({ schemas, direction, policy }: DiffReport): string => {
  const broken = schemas.filter(({ isBreaking }) => isBreaking).length;
  const compared = `${schemas.length} ${schemas.length === 1 ? "schema" : "schemas"} compared (${direction}, ${policy})`;
  return broken === 0 ? `${compared}: compatible` : `${compared}: ${broken} with a breaking change`;
};
