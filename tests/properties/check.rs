//! How often a law is tried, and how its failure is told.

#[path = "rounds.rs"]
mod rounds;

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};
use ventanilla::Operation;

pub(crate) fn check<S: Strategy>(operation: &Operation, strategy: S, law: impl Fn(S::Value) -> TestCaseResult) {
    let cases = rounds::rounds(1_500, 30_000);
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    if let Err(failure) = TestRunner::new(config).run(&strategy, law) {
        panic!("{}: {failure}", operation.id);
    }
}
