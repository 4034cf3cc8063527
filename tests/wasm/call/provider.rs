//! The scripted provider of `tests/call/provider.mjs`, made from its text: a page of tests serves no modules.

use js_sys::{Function, Reflect};
use serde_json::Value;
use ventanilla::call::AbortSignal;
use wasm_bindgen::{JsCast, JsValue};

const SOURCE: &str = include_str!("../../call/provider.mjs");

pub(super) struct Provider(JsValue);

impl Provider {
    pub(super) fn new(script: &str) -> Provider {
        let body =
            format!("{}\nreturn scriptedProvider(JSON.parse(script));", SOURCE.replace("export function", "function"));
        let make = Function::new_with_args("script", &body);
        Provider(make.call1(&JsValue::NULL, &script.into()).unwrap())
    }

    pub(super) fn fetch(&self) -> Function {
        self.member("fetch").dyn_into().unwrap()
    }

    pub(super) fn signal(&self) -> AbortSignal {
        self.member("signal").dyn_into().unwrap()
    }

    /// `{ requests, listeners }`.
    pub(super) fn report(&self) -> Value {
        let report: Function = self.member("report").dyn_into().unwrap();
        let text = js_sys::JSON::stringify(&report.call0(&JsValue::NULL).unwrap()).unwrap();
        serde_json::from_str(&text.as_string().unwrap()).unwrap()
    }

    fn member(&self, name: &str) -> JsValue {
        Reflect::get(&self.0, &name.into()).unwrap()
    }
}
