// Libraries as people use them, with the validators of this package.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { FormApi } from "@tanstack/form-core";
import { initTRPC } from "@trpc/server";
import { createFormControl } from "react-hook-form";
import { init, schema } from "lawful";
import { DAY, INSIDE, OPEN } from "./common.mjs";

before(() => init());

test("React Hook Form: an error at the field, then a form that submits", async () => {
    const form = createFormControl({
        resolver: standardSchemaResolver(schema.transfer()),
        defaultValues: { exporter: { country: "DE" }, importer: { country: "Frannce", role: "processor" } },
    });
    form.register("importer.country");
    let sent;
    let errors;
    const submit = form.handleSubmit((values) => (sent = values), (found) => (errors = found));
    await submit();
    assert.equal(sent, undefined);
    assert.match(errors.importer.country.message, /Frannce/);
    form.setValue("importer.country", "FR");
    await submit();
    assert.deepEqual(sent, INSIDE);
});

test("React Hook Form: the questions that would decide stand at their fields", async () => {
    const resolve = standardSchemaResolver(schema.transfer({ on: DAY }));
    const { errors } = await resolve(OPEN, undefined, { fields: {}, shouldUseNativeValidation: false });
    assert.match(errors.tools.message ?? errors.tools.root?.message, /\?$/);
    assert.deepEqual((await resolve(INSIDE, undefined, { fields: {}, shouldUseNativeValidation: false })).errors, {});
});

test("TanStack Form: a validator of the whole form sets the errors of its fields", async () => {
    const form = new FormApi({
        defaultValues: { exporter: { country: "DE" }, importer: { country: "Frannce", role: "processor" } },
        validators: { onChange: schema.transfer() },
        onSubmit: ({ value }) => (form.sent = value),
    });
    form.mount();
    await form.handleSubmit();
    assert.equal(form.state.isValid, false);
    assert.match(JSON.stringify(form.state.errors), /"importer\.country"|importer/);
    form.setFieldValue("importer.country", "FR");
    await form.handleSubmit();
    assert.deepEqual(form.sent, INSIDE);
});

test("tRPC: an input that is refused, and one that is answered", async () => {
    const t = initTRPC.create();
    const router = t.router({ check: t.procedure.input(schema.transfer({ on: DAY })).query(({ input }) => input.importer) });
    const caller = t.createCallerFactory(router)({});
    assert.deepEqual(await caller.check(INSIDE), INSIDE.importer);
    await assert.rejects(caller.check(OPEN), { code: "BAD_REQUEST" });
    await assert.rejects(caller.check({ importer: { contry: "FR" } }), /contry/);
});
