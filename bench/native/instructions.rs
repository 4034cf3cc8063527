//! What the engine does with inputs, for callgrind to count: `instructions <list>`. A line of the list is a verb and a
//! file, with a tab between. The file is an input as the fuzz target of that name reads it, without the target's checks.

use std::hint::black_box;
use std::{env, fs};

use ventanilla::{Context, Input, Operation, Options, Reply, operation, route, set_shape_cache};

/// New to the caches, met again, learned, known.
const ROUNDS: usize = 4;

fn main() {
    let list = env::args().nth(1).expect("a list of inputs");
    for line in fs::read_to_string(list).expect("the list can be read").lines() {
        let (verb, file) = line.split_once('\t').expect("a verb and a file");
        let input = fs::read(file).expect("the input can be read");
        // What other inputs have taught the caches changes nothing here.
        set_shape_cache(true);
        for _ in 0..ROUNDS {
            measured(verb, &input);
        }
    }
}

/// Callgrind counts in here, and writes what it has counted whenever this ends.
#[inline(never)]
fn measured(verb: &str, input: &[u8]) {
    let (first, rest) = line(input);
    match verb {
        "route" => drop(black_box(route::matches(text(first), text(rest)))),
        "pairs" => _ = black_box(pairs(rest)),
        // What a fuzzer keeps need not name an operation.
        _ => _ = operation(text(first)).map(|operation| of_operation(verb, operation, rest)),
    }
}

fn of_operation(verb: &str, operation: &Operation, rest: &[u8]) {
    match verb {
        "validate" => drop(black_box(operation.validate(&Input::new().body(rest), Options::default()))),
        "normalize" => normalize(operation, rest.get(1..).unwrap_or_default()),
        "prepare" => prepare(operation, rest),
        "redact" => redact(operation, rest),
        other => panic!("no such verb: {other}"),
    }
}

fn normalize(operation: &Operation, body: &[u8]) {
    for status in [200, 400] {
        drop(black_box(operation.normalize(&Reply { status, retry_after: None, body }, Options::default())));
    }
}

fn prepare(operation: &Operation, rest: &[u8]) {
    let (head, rest) = line(rest);
    let (context, body) = line(rest);
    let input = Input::from_json(head, Some(body));
    let context = Context::from_json(context, operation.provider);
    drop(black_box(input.map(|input| operation.prepare(&input, &context))));
}

fn redact(operation: &Operation, rest: &[u8]) {
    let (head, rest) = line(rest);
    let (url, body) = line(rest);
    drop(black_box(Input::from_json(head, Some(body)).map(|input| operation.redact_input(&input))));
    drop(black_box(operation.redact_url(text(url))));
    drop(black_box(operation.redact_reply(body)));
}

/// Every byte with every other one: what a bound has to find.
fn pairs(bytes: &[u8]) -> usize {
    bytes.iter().map(|one| bytes.iter().filter(|other| black_box(*other) == one).count()).sum()
}

fn line(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
    (&bytes[..end], bytes.get(end + 1..).unwrap_or_default())
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}
