// @generated from schemas/client-contracts.schema.json by scripts/generate.ts
// Do not edit: run npm run generate

/** What a `client-contracts.json` holds. */
export interface Configuration {
    /**
     * The schema of this file, for editors: ./node_modules/client-contracts/schemas/client-contracts.schema.json
     */
    $schema?: string;
    /**
     * The files, folders and globs to check; with ! in front, what to skip. They begin at the folder of this file.
     *
     * Rule: at least 1 item
     * @example ["fixtures"]
     * @example ["packages/* /fixtures","!** /drafts/**"]
     *
     * @minItems 1
     *
     * Items: Rule: at least 1 character
     */
    paths?: [
        string,
        ...(string)[]
    ];
    /**
     * The files, folders and globs to skip. They begin at the folder of this file.
     * @example ["** /drafts/**"]
     *
     * Items: Rule: at least 1 character
     */
    exclude?: string[];
    /**
     * Whose rules count: `strict`, as producers must write, or `published`: the published schema alone, as consumers read.
     * @default "strict"
     */
    rules?: ("strict" | "published");
    /**
     * Whether strict rules refuse properties that no page lists.
     * @default "refuse"
     */
    unknownProperties?: ("refuse" | "allow");
    /**
     * The reports: a name, or a name and the file that it is written to, which begins at the folder of this file. At most one has no file.
     * @example ["text","junit=report.xml"]
     *
     * Items: Rule: matches ^(?:text|json|junit|sarif|github)(?:=.+)?$
     */
    reporters?: string[];
}

/** The names of the keys that it may have. */
export const names: readonly string[] = ["$schema","paths","exclude","rules","unknownProperties","reporters"];
