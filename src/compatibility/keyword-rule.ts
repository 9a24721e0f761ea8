import { acceptsBy } from "./accepts.js";
import type { Place } from "./compared-place.js";
import { type Comparison, findingOf, having, type Rule } from "./comparison.js";

/** Whether a place asks for a keyword with this value in any case, as its own keywords of that kind show. */
type IsTaken<Value> = (accepting: Place, value: Value, comparison: Comparison) => boolean;

/** The rule of a keyword that constrains a value by itself. If the values are few, the keyword judges each. */
export const keywordRule =
  <Value>(keyword: string, isTaken: IsTaken<Value>): Rule =>
  (accepting, refusing, comparison) =>
    having(refusing, keyword)
      .filter(([, value]) => {
        if (isTaken(accepting, value as Value, comparison)) return false;
        return !comparison.valuesOf(accepting)?.every((each) => acceptsBy(keyword, value, each));
      })
      .map(([asked]) => findingOf(asked, keyword));
