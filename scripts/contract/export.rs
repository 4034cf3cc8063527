//! Writes the files that are made from the contract; with `--check` only says which are not fresh.
#![allow(clippy::print_stdout)]

use std::process::ExitCode;

use ventanilla::export;

fn main() -> ExitCode {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let check = std::env::args().any(|argument| argument == "--check");
    let stale = export::stale(|path| std::fs::read_to_string(root.join(path)).ok());
    for file in &stale {
        if check {
            println!("{} is not fresh", file.path);
            continue;
        }
        let path = root.join(&file.path);
        let made = path.parent().map_or(Ok(()), std::fs::create_dir_all);
        if let Err(fault) = made.and_then(|()| std::fs::write(&path, &file.text)) {
            println!("{}: {fault}", file.path);
            return ExitCode::FAILURE;
        }
        println!("{}", file.path);
    }
    if check && !stale.is_empty() {
        println!("Run: {}", export::COMMAND);
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
