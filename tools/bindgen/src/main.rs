//! The build's own wasm-bindgen: `ventanilla-bindgen <input.wasm> <output folder>`.
//!
//! A library inside the workspace instead of the published command-line tool, so that Cargo.lock
//! fixes its version together with the crate it reads and nothing has to be installed.

use std::{env, path::PathBuf, process::ExitCode};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [input, output] = arguments.as_slice() else {
        eprintln!("usage: ventanilla-bindgen <input.wasm> <output folder>");
        return ExitCode::from(2);
    };
    match generate(input, output) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("ventanilla-bindgen: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Writes `bindings.js` and `bindings_bg.wasm` into `output`.
fn generate(input: &PathBuf, output: &PathBuf) -> Result<()> {
    Bindgen::new()
        .input_path(input)
        .out_name("bindings")
        .module(true)?
        // The instance can be replaced after a trap (toolchain: stable Rust aborts on panic).
        .reset_state_function(true)
        // Exports `__wasm`: the glue reads and writes the input buffer through its memory.
        .export_wasm(true)
        // The types are written by hand in npm/.
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(output)
        .with_context(|| format!("no bindings for {}", input.display()))
}
