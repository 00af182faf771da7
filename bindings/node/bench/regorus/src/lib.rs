//! One Rego rule asked again and again: as much of regorus as the bench times.

use wasm_bindgen::prelude::wasm_bindgen;

const RULE: &str = "data.bench.allow";

/// A policy that is kept.
#[wasm_bindgen]
pub struct Policy(regorus::Engine);

#[wasm_bindgen]
impl Policy {
    /// Reads a policy.
    ///
    /// # Errors
    /// When it is no Rego.
    #[wasm_bindgen(constructor)]
    pub fn new(rego: &str) -> Result<Self, String> {
        let mut engine = regorus::Engine::new();
        engine.add_policy("bench.rego".to_owned(), rego.to_owned()).map_err(|error| error.to_string())?;
        Ok(Self(engine))
    }

    /// Whether the rule allows an input, a JSON text.
    ///
    /// # Errors
    /// When the input is no JSON, or the rule is not decided.
    pub fn allows(&mut self, input: &str) -> Result<bool, String> {
        self.0.set_input_json(input).map_err(|error| error.to_string())?;
        let value = self.0.eval_rule(RULE.to_owned()).map_err(|error| error.to_string())?;
        value.as_bool().copied().map_err(|error| error.to_string())
    }
}
