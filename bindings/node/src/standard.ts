// The interface of Standard Schema, version 1, as https://standardschema.dev describes it.

/** A validator that form and router libraries accept. */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
    readonly "~standard": StandardProps<Input, Output>;
}

/** What such a validator offers. */
export interface StandardProps<Input, Output> {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
}

/** A value that was accepted, or why it was not. */
export type StandardResult<Output> =
    | { readonly value: Output; readonly issues?: undefined }
    | { readonly issues: readonly StandardIssue[] };

/** One thing wrong, and where. */
export interface StandardIssue {
    readonly message: string;
    readonly path?: readonly PropertyKey[] | undefined;
}
