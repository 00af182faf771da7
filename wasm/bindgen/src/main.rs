//! `lawful-bindgen MODULE.wasm DIRECTORY`: the JavaScript glue for a module of `lawful-wasm`.

use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, directory] = arguments.as_slice() else {
        eprintln!("usage: lawful-bindgen MODULE.wasm DIRECTORY");
        return ExitCode::from(2);
    };
    let made = Bindgen::new().input_path(module).web(true).and_then(|bindgen| {
        bindgen.typescript(true).omit_default_module_path(true).remove_name_section(false).out_name("lawful").generate(directory)
    });
    match made {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{module}: {error:#}");
            ExitCode::FAILURE
        }
    }
}
