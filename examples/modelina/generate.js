// Makes classes of the contracts: node generate.js java|csharp FOLDER PACKAGE
import { readFileSync } from "node:fs";
import { CSHARP_NEWTONSOFT_SERIALIZER_PRESET, CSharpFileGenerator } from "@asyncapi/modelina";
import { createJava } from "./java.js";
import { prepare } from "./prepare.js";

const [language, folder, name] = process.argv.slice(2);
if ((language !== "java" && language !== "csharp") || folder === undefined || name === undefined) {
  console.error("Usage: node generate.js java|csharp FOLDER PACKAGE");
  process.exit(2);
}

const document = prepare(JSON.parse(readFileSync(new URL("../../asyncapi.json", import.meta.url), "utf8")));
const models =
  language === "java"
    ? await createJava().generateToFiles(document, folder, { packageName: name })
    : await new CSharpFileGenerator({ presets: [CSHARP_NEWTONSOFT_SERIALIZER_PRESET] }).generateToFiles(
        document,
        folder,
        {
          namespace: name,
        },
      );
for (const { modelName } of models) console.log(modelName);
