//! The module's raw exports, as far as they can be called without the generated glue: numbers in, numbers out.

use js_sys::{Function, Reflect, Uint8Array, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn the_input_buffer_is_memory_and_grows() {
    let small = address(16);
    assert!(small > 0);
    assert_eq!(address(8), small, "it is used again");
    let large = address(1 << 20);
    let memory: WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
    let view = Uint8Array::new_with_byte_offset_and_length(&memory.buffer(), large, 1 << 20);
    view.fill(7, 0, 1 << 20);
    assert_eq!(view.get_index((1 << 20) - 1), 7);
}

#[wasm_bindgen_test]
fn every_verb_is_exported() {
    for name in [
        "buffer",
        "validate",
        "prepare",
        "normalize",
        "problem",
        "route",
        "respond",
        "retry",
        "sequence_number",
        "bogota_day",
        "version",
        "contract_version",
    ] {
        assert!(export(name).is_some(), "{name}");
    }
}

fn address(bytes: u32) -> u32 {
    let buffer = export("buffer").expect("buffer is exported");
    buffer.call1(&JsValue::NULL, &bytes.into()).unwrap().as_f64().unwrap() as u32
}

fn export(name: &str) -> Option<Function> {
    Reflect::get(&wasm_bindgen::exports(), &name.into()).ok()?.dyn_into().ok()
}
