//! Values without a canonical place, by their JSON pointers (decision 33).

use super::held::Held;
use super::lesson::{Lesson, Source};
use super::map::{MOST_EXTRA, Unknown};
use super::places::Places;
use crate::contract::Via;
use crate::issue::{Code, Detail, Place, Verdict};
use crate::json::write_string;
use crate::order;

/// `{ pointer: value }`, in the document's order; of too many the `whole` reply.
pub(super) fn write(
    left: Vec<Unknown<'_>>,
    document: &[u8],
    whole: &[u8],
    verdict: &mut Verdict,
    mut lesson: Option<&mut Lesson<'_>>,
) -> Vec<u8> {
    if left.is_empty() {
        return b"{}".to_vec();
    }
    let mut out = vec![b'{'];
    if left.len() > MOST_EXTRA {
        verdict.warning(Place::Response, String::new(), Code::Size, Detail::Limit(MOST_EXTRA as u64));
        member("", &Held::Raw(whole), &mut out);
    } else {
        let mut places = Places::of(document);
        for unknown in order::by_key(left, |unknown| (unknown.start as u64, 0, 0)) {
            let begin = member(places.pointer(unknown.start).unwrap_or_default(), &unknown.value, &mut out);
            if let Some(lesson) = &mut lesson {
                lesson.extra.push(Source { start: unknown.start, via: Via::Opaque, written: begin..out.len() });
            }
        }
    }
    out.push(b'}');
    out
}

/// Where the value begins.
fn member(pointer: &str, value: &Held<'_>, out: &mut Vec<u8>) -> usize {
    if out.len() > 1 {
        out.push(b',');
    }
    write_string(out, pointer);
    out.push(b':');
    let begin = out.len();
    value.write_json(out);
    begin
}
