import { acceptsBy } from "./accepts.js";
import { narrowed, plainFacet } from "./compared-place.js";
import { findingOf, having, type Rule } from "./comparison.js";
import { kindsAsked, kindsOf, typeOf } from "./kinds.js";

/** `type`. */
export const findTypes: Rule = (accepting, refusing, { isEmpty }) =>
  having(refusing, "type").flatMap(([asked]) => {
    const taken = kindsAsked(asked);
    const refused = [...kindsOf(accepting)].filter((kind) => !taken.has(kind));
    const isReal = refused.some((kind) => !isEmpty(narrowed(accepting, [plainFacet({ type: typeOf(kind) })])));
    return isReal ? [findingOf(asked, "type")] : [];
  });

/** `enum` and `const`. */
export const findValues: Rule = (accepting, refusing, { valuesOf }) =>
  having(refusing, "enum").flatMap(([asked, values]) => {
    const taken = valuesOf(accepting)?.every((value) => acceptsBy("enum", values, value)) ?? false;
    return taken ? [] : [findingOf(asked, "enum")];
  });
