import type { Fills } from "../../../src/contract/fills.js";
import type { Schema, SchemaObject } from "../../../src/schema/json-schema.js";
import type { Facts } from "../description/facts.js";
import type { Loaded } from "../input/load.js";
import type { Problem } from "../input/problem.js";
import { mostMembers } from "./alternative-rules.js";
import { builderArguments } from "./builder-arguments.js";
import { combineSchemas } from "./combine-schemas.js";
import { withPage } from "./field-comment.js";
import { placeOfRule } from "./place-of-rule.js";
import { renderTypes, type UseCompiler } from "./types.js";

/** The types of a contract's payloads. */
export interface PayloadTypes {
  /** The declarations of what the published schema accepts, that with the contract's name first. */
  readonly published: string;
  /** The declarations of what the strict validator accepts and of what the builder takes. */
  readonly others: string;
  /** The names of the latter, in the order of the type arguments of the contract's interface. */
  readonly names: readonly string[];
}

// Not what a producer fills and may lack. It always has a correlation id.
const alwaysFilled = (fills: Fills): string[] =>
  Object.entries(fills).flatMap(([pointer, fill]) => {
    const { producer } = fill as { producer?: string };
    return producer === undefined || producer === "correlationId" ? pointer : [];
  });

const tooMany = `has no type: its object would have more than ${mostMembers} alternatives. The validators alone check it`;

const comment = (text: string): string => `/** ${text} */\n`;

/**
 * Returns the types of a contract's payloads: as the published schema has them, as both schemas have them, and as code
 * gives them to the builder, where a date-time may be a `Date` and what is filled may be left out. `note` is called
 * with each rule that has no type, since its object would have too many alternatives. `useCompiler` calls
 * the tool behind it.
 */
export const renderPayloadTypes = async (
  loaded: Loaded,
  { kind, fills }: Facts,
  note: (note: Problem) => void,
  useCompiler?: UseCompiler,
): Promise<PayloadTypes> => {
  const { published, documented, contract, name } = loaded;
  const using = useCompiler && { useCompiler };
  const { open = [] } = contract;
  const told = new Set<string>();
  const onTooMany = (schema: SchemaObject, keyword: string) => {
    const place = placeOfRule(loaded, schema, keyword, ({ file, pointer }) => told.has(`${file}#${pointer}`));
    if (place === undefined) return;
    told.add(`${place.file}#${place.pointer}`);
    note({ ...place, message: tooMany });
  };
  const strict: Schema =
    documented === undefined && open.length === 0 ? published : combineSchemas(published, { documented, open });
  const given = combineSchemas(published, { documented, open, filled: alwaysFilled(fills) });
  const names = builderArguments[kind].map(({ suffix }) => `${name}${suffix}`);
  const others = [
    comment(`What \`${name}.strict\` accepts: what its schema and its page say together.`) +
      (await renderTypes(strict, `${name}Strict`, { ...using, isStrict: true, onTooMany })),
  ];
  for (const argument of builderArguments[kind])
    others.push(
      comment(`What code gives to \`${name}.build\`: ${argument.comment}.`) +
        (await renderTypes(argument.schemaIn(given), `${name}${argument.suffix}`, {
          ...using,
          isStrict: true,
          isWritten: true,
        })),
    );
  return {
    published: await renderTypes(documented === undefined ? published : withPage(published, documented), name, {
      ...using,
      isEnvelope: kind === "pismo-envelope",
    }),
    others: others.join("\n"),
    names: [`${name}Strict`, ...names],
  };
};
