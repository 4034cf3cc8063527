//! How often a law is tried, and how its failure is told.

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};
use ventanilla::Operation;

pub(crate) fn check<S: Strategy>(operation: &Operation, strategy: S, law: impl Fn(S::Value) -> TestCaseResult) {
    let cases = if std::env::var("VENTANILLA_LONG").is_ok_and(|value| value == "1") { 30_000 } else { 1_500 };
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    if let Err(failure) = TestRunner::new(config).run(&strategy, law) {
        panic!("{}: {failure}", operation.id);
    }
}
