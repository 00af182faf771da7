import { test } from "node:test";
import { init } from "lawful";
import { conforms } from "./common.mjs";

test("every answer of the suite is that of the library, to the byte", async (t) => {
    await init();
    conforms(t);
});
