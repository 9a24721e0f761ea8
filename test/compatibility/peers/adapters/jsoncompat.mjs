// `check_compat` answers whether all values of one schema are values of the other one. Of its two roles, "serializer" is
// exactly that: does the first schema accept whatever the second one does? "deserializer" presumes undeclared properties
// absent, which is not what is asked here. So the role is always "serializer", and the schemas are handed over so that it
// asks the question in the direction that is meant. It takes 2020-12 alone, and throws for other dialects, `$anchor` and
// more. `format` is for it the annotation that it is by default in 2020-12; the payloads are judged with formats.
import { readFileSync } from "node:fs";
import { check_compat, initSync } from "jsoncompat";

initSync({ module: readFileSync(new URL("../node_modules/jsoncompat/jsoncompat_wasm_bg.wasm", import.meta.url)) });

export const refuses = (before, after) => !check_compat(JSON.stringify(after), JSON.stringify(before), "serializer");
