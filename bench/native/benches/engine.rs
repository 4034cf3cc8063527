//! Every payload that the bench in JavaScript has written: `built/payloads/<verb>/<operation>/<row>.json`.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use ventanilla::{Input, Operation, Options, Reply};

criterion_group!(benches, every_payload);
criterion_main!(benches);

fn every_payload(criterion: &mut Criterion) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../built/payloads");
    let files = files_below(&folder);
    assert!(!files.is_empty(), "no payloads: `npm run bench -- --native` writes them");
    for file in files {
        let bytes = fs::read(&file).expect("a payload is readable");
        let (row, operation, verb) = place_of(&file);
        let mut group = criterion.benchmark_group("native");
        group.throughput(Throughput::Bytes(bytes.len() as u64));
        group.bench_function(row, |bencher| match verb.as_str() {
            "validate" => bencher.iter(|| validate(operation, black_box(&bytes))),
            "normalize" => bencher.iter(|| normalize(operation, black_box(&bytes))),
            other => panic!("{other} is no verb"),
        });
        group.finish();
    }
}

fn validate(operation: &Operation, bytes: &[u8]) -> impl Sized {
    operation.validate(&Input::new().body(bytes), Options::default())
}

fn normalize(operation: &Operation, bytes: &[u8]) -> impl Sized {
    operation.normalize(&Reply { status: 200, retry_after: None, body: bytes }, Options::default())
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths.into_iter().flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

/// Row, operation and verb.
fn place_of(file: &Path) -> (String, &'static Operation, String) {
    let names: Vec<String> = file.iter().map(|name| name.to_string_lossy().into_owned()).collect();
    let [.., verb, operation, file] = names.as_slice() else { panic!("{names:?} is no payload") };
    let found = ventanilla::operation(operation).unwrap_or_else(|| panic!("{operation} is no operation"));
    (file.trim_end_matches(".json").to_owned(), found, verb.clone())
}
